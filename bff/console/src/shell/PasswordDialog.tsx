import { Modal } from 'antd';
import { NewPasswordForm } from '../session/NewPasswordForm';
import '../session/sign-in.css';

interface Props {
  username: string;
  open: boolean;
  onClose: () => void;
}

export function PasswordDialog({ username, open, onClose }: Props) {
  return (
    <Modal open={open} title="改密码" footer={null} onCancel={onClose} width={420} destroyOnHidden>
      <NewPasswordForm username={username} onDone={onClose} />
    </Modal>
  );
}
