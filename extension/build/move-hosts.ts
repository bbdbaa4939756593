type Manifest = {
  host_permissions?: string[] | undefined;
  optional_host_permissions?: string[] | undefined;
};

/**
 * WXT puts the hosts of runtime-registered scripts into `host_permissions`, which the browser grants at install.
 * Ours are asked for one by one: https://github.com/wxt-dev/wxt/issues/2239
 */
export function moveHostsToOptional(manifest: Manifest, grant: boolean): void {
  const stores = [...new Set(manifest.host_permissions ?? [])].sort();
  manifest.optional_host_permissions = [
    ...new Set([...stores, ...(manifest.optional_host_permissions ?? [])]),
  ];
  delete manifest.host_permissions;
  if (grant) manifest.host_permissions = stores;
}
