import { defineBackground } from 'wxt/utils/define-background';
import { handleMessage } from '../src/jobs/handle-message.ts';
import { openNotice } from '../src/jobs/open-notice.ts';
import { onGrantsChanged } from '../src/jobs/sync-scripts.ts';
import { tick, wakeUp } from '../src/jobs/wake-up.ts';
import { parseMessage } from '../src/messages/parse.ts';
import { onTick } from '../src/platform/alarms.ts';
import { clearNotice, onNoticeClicked } from '../src/platform/notifications.ts';
import { onPermissionsChanged } from '../src/platform/permissions.ts';
import { onMessage } from '../src/platform/receive.ts';
import { onBrowserStart, onInstalled } from '../src/platform/runtime.ts';
import { forgetTab } from '../src/platform/session.ts';
import { onTabGone, openWelcome } from '../src/platform/tabs.ts';

/** Listeners, synchronously and first: what is added after an `await` is not there when the worker is woken for it. */
export default defineBackground(() => {
  onMessage(parseMessage, handleMessage);
  onTick(() => void tick());
  onPermissionsChanged((added) => void onGrantsChanged(added));
  onNoticeClicked((key) => {
    void openNotice(key);
    void clearNotice(key);
  });
  onTabGone((tabId) => void forgetTab(tabId));
  onBrowserStart(() => void wakeUp());
  onInstalled((first) => {
    if (first) void openWelcome();
  });
  // Also after disable → enable, when neither event fires.
  void wakeUp();
});
