import { Button, Modal } from 'antd';
import { colour } from '../look/tokens';
import { SignInForm } from './SignInForm';
import { session } from './session-store';
import { useLeftStaff } from './use-session';
import './sign-in.css';

/** Covers the page (an empty chair shows no one's data) and keeps it as it was behind the sign-in. */
export function SessionEnded() {
  const left = useLeftStaff();
  if (left === null) return null;
  return (
    <Modal
      open
      title="登录已过期，请重新登录"
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      zIndex={3000}
      width={400}
      footer={null}
      styles={{ mask: { background: colour.page } }}
    >
      <p className="quiet">您写的内容还在。登录后接着办。</p>
      <SignInForm username={left.username} />
      <Button type="link" block onClick={() => session.signOut()}>
        换一个账号登录
      </Button>
    </Modal>
  );
}
