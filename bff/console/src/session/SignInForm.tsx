import { staffEndpoints } from '@gjj/shared-types';
import { Alert, Button, Input } from 'antd';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { call } from '../api/call';
import { asFailure, type Failure } from '../api/failure';
import { Field } from '../look/Field';
import { session } from './session-store';

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
      setFailure(asFailure(error));
      setPassword('');
      passwordBox.current?.focus();
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="sign-in-form" onSubmit={(event) => void signIn(event)}>
      {failure !== null && <Alert type="error" showIcon role="alert" title={failure.words} />}
      <Field label="用户名">
        {(props) => (
          <Input
            {...props}
            autoComplete="username"
            autoFocus={username === ''}
            maxLength={40}
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label="密码">
        {(props) => (
          <Input
            {...props}
            ref={(box) => {
              passwordBox.current = box?.input ?? null;
            }}
            type="password"
            autoComplete="current-password"
            maxLength={200}
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        登录
      </Button>
    </form>
  );
}
