import { changeStaffPasswordBody, parseInput, staffEndpoints } from '@gjj/shared-types';
import { Alert, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { call } from '../api/call';
import { asFailure, type Failure } from '../api/failure';
import { PasswordField } from './PasswordField';
import { session } from './session-store';

interface Props {
  username: string;
  /** Known where the person has just signed in with a one-time password; else it is asked. */
  password?: string;
  onDone?: () => void;
}

/** A new password of one's own; every session ends with it, so this one is begun afresh. */
export function NewPasswordForm({ username, password: known, onDone }: Props) {
  const [password, setPassword] = useState(known ?? '');
  const [newPassword, setNewPassword] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function save(event: FormEvent) {
    event.preventDefault();
    const body = { username, password, newPassword };
    const found = {
      ...parseInput(changeStaffPasswordBody, body).problems,
      ...(newPassword !== again && { again: '两次输入的新密码不一样。' }),
    };
    setProblems(found);
    if (busy || Object.keys(found).length > 0) return;
    setBusy(true);
    setFailure(null);
    try {
      await call(staffEndpoints.changeStaffPassword, { body });
      session.begin(await call(staffEndpoints.staffSignIn, { body: { username, password: newPassword } }));
      onDone?.();
    } catch (error) {
      const refused = asFailure(error);
      setProblems(refused.fields);
      setFailure(Object.keys(refused.fields).length > 0 ? null : refused);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="sign-in-form" onSubmit={(event) => void save(event)}>
      {failure !== null && <Alert type="error" showIcon role="alert" title={failure.words} />}
      {known === undefined && (
        <PasswordField
          label="现在的密码"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
      )}
      <PasswordField
        label="新密码（至少 12 个字符）"
        value={newPassword}
        onChange={setNewPassword}
        autoComplete="new-password"
        problem={problems['newPassword']}
      />
      <PasswordField
        label="再输一次新密码"
        value={again}
        onChange={setAgain}
        autoComplete="new-password"
        problem={problems['again']}
      />
      <p className="quiet">换好后，其他电脑上的登录会结束。</p>
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        换成新密码
      </Button>
    </form>
  );
}
