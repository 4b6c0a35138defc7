import { Modal } from 'antd';
import '../case/decision/decision.css';

interface Props {
  name: string;
  username: string;
  password: string;
  onClose: () => void;
}

/** Shown once: nobody can look it up again. */
export function OneTimePassword({ name, username, password, onClose }: Props) {
  return (
    <Modal
      open
      title={`${name}的一次性密码`}
      okText="已当面或电话告诉本人"
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      cancelButtonProps={{ style: { display: 'none' } }}
      onOk={onClose}
    >
      <div className="dialog-form">
        <p>
          用户名 <strong>{username}</strong>
        </p>
        <p className="one-time">{password}</p>
        <p className="quiet">
          只显示这一次，关掉就看不到了。72
          小时内有效，只能用来换成本人自己的密码。没有记下，请主管申请重置密码。
        </p>
      </div>
    </Modal>
  );
}
