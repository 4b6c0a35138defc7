import { Outlet } from 'react-router-dom';
import { KeysDialog } from './KeysDialog';
import { SideMenu } from './SideMenu';
import { useShellKeys } from './use-shell-keys';
import './shell.css';

export function Shell() {
  const { keysShown, showKeys, hideKeys } = useShellKeys();
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        跳到正文
      </a>
      <SideMenu onShowKeys={showKeys} />
      <div id="content" className="shell-content" tabIndex={-1}>
        <Outlet />
      </div>
      <KeysDialog open={keysShown} onClose={hideKeys} />
    </div>
  );
}
