import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../../src/ui/Mark.tsx';
import { usePage } from '../../src/ui/page-context.ts';
import { AddPage } from './add/AddPage.tsx';
import { BackupPage } from './backup/BackupPage.tsx';
import { CouponPage } from './coupons/CouponPage.tsx';
import { addHref, BACKUP_HREF, LIST_HREF, SETTINGS_HREF } from './hrefs.ts';
import { ItemPage } from './item/ItemPage.tsx';
import { ListPage } from './list/ListPage.tsx';
import { ReportPage } from './report/ReportPage.tsx';
import { type Route, routeOf } from './route.ts';
import { SettingsPage } from './settings/SettingsPage.tsx';

/** The booklet: one page for each hash. */
export function Library(): JSX.Element {
  const { words } = usePage();
  const route = useRoute();
  const here = (page: Route['page']) => (route.page === page ? 'page' : undefined);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {words.library.skip}
      </button>
      <header class="top">
        <a class="home" href={LIST_HREF}>
          <Mark size={28} />
          <span>{words.booklet}</span>
        </a>
        <nav class="nav" aria-label={words.library.nav}>
          <a href={addHref()} aria-current={here('add')}>
            {words.library.add}
          </a>
          <a href={BACKUP_HREF} aria-current={here('backup')}>
            {words.library.backup}
          </a>
          <a href={SETTINGS_HREF} aria-current={here('settings')}>
            {words.library.settings}
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Current route={route} />
      </main>
    </>
  );
}

function Current({ route }: { route: Route }): JSX.Element {
  switch (route.page) {
    case 'list':
      return <ListPage />;
    case 'item':
      return <ItemPage key={route.id} id={route.id} />;
    case 'add':
      return <AddPage form={route.form} />;
    case 'backup':
      return <BackupPage now={route.now} />;
    case 'report':
      return <ReportPage tabId={route.tabId} />;
    case 'coupons':
      return <CouponPage key={route.programme} wanted={route.programme} />;
    case 'settings':
      return <SettingsPage />;
  }
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const change = () => {
      setRoute(routeOf(location.hash));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', change);
    // Effects run after the first drawing: an address that changed before them was heard by nobody.
    setRoute(routeOf(location.hash));
    return () => window.removeEventListener('hashchange', change);
  }, []);
  return route;
}
