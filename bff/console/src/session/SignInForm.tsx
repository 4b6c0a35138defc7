import { staffEndpoints } from '@gjj/shared-types';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { call } from '../api/call';
import { asFailure, type Failure } from '../api/failure';
import { TextField } from '../look/TextField';
import { NewPasswordForm } from './NewPasswordForm';
import { PasswordField } from './PasswordField';
import { session } from './session-store';

/** A one-time password, given by whoever runs the service, is good for choosing another one. */
const mustChange = 'identity.password-change-needed';

/** @param username filled in when someone comes back */
export function SignInForm({ username = '' }: { username?: string }) {
  const [name, setName] = useState(username);
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const passwordBox = useRef<HTMLInputElement>(null);

  // A dialog takes the focus for its first control; who comes back only types the password.
  useEffect(() => {
    if (username === '') return;
    const frame = requestAnimationFrame(() => passwordBox.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [username]);

  async function signIn(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      session.begin(await call(staffEndpoints.staffSignIn, { body: { username: name.trim(), password } }));
    } catch (error) {
      const refused = asFailure(error);
      setFailure(refused);
      if (refused.code === mustChange) return;
      setPassword('');
      passwordBox.current?.focus();
    } finally {
      setBusy(false);
    }
  }

  if (failure?.code === mustChange)
    return (
      <>
        <Alert type="info" showIcon role="alert" title={failure.words} />
        <NewPasswordForm username={name.trim()} password={password} />
      </>
    );
  return (
    <form className="sign-in-form" onSubmit={(event) => void signIn(event)}>
      {failure !== null && <Alert type="error" showIcon role="alert" title={failure.words} />}
      <TextField
        label="用户名"
        autoComplete="username"
        autoFocus={username === ''}
        maxLength={40}
        required
        value={name}
        onText={setName}
      />
      <PasswordField
        label="密码"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        boxRef={passwordBox}
      />
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        登录
      </Button>
    </form>
  );
}
