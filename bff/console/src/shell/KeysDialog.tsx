import { Modal } from 'antd';

const groups = [
  {
    title: '待办',
    keys: [
      ['j / k', '下一件 / 上一件'],
      ['Enter', '打开选中的一件'],
      ['c', '领取选中的一件'],
    ],
  },
  {
    title: '消息',
    keys: [
      ['j / k', '下一条 / 上一条'],
      ['Enter', '打开说的那一件'],
    ],
  },
  {
    title: '案件里看材料',
    keys: [
      ['+ / -', '放大 / 缩小'],
      ['0', '适合宽度'],
      ['r', '向右转'],
      ['[ / ]', '上一页 / 下一页'],
    ],
  },
  {
    title: '窗口收件里拍照',
    keys: [
      ['空格', '拍一页'],
      ['Enter', '把拍好的加到材料'],
    ],
  },
  {
    title: '目录',
    keys: [
      ['j / k', '下一项 / 上一项'],
      ['Enter', '打开选中的一项'],
    ],
  },
  {
    title: '人员',
    keys: [
      ['j / k', '下一个 / 上一个账号'],
      ['Enter', '打开选中的账号'],
    ],
  },
  {
    title: '任何地方',
    keys: [
      ['/', '去查找'],
      ['?', '显示这张表'],
      ['Esc', '关闭窗口'],
    ],
  },
] as const;

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Modal open={open} title="快捷键" footer={null} onCancel={onClose} width={420} destroyOnHidden>
      {groups.map((group) => (
        <section key={group.title} className="keys-group">
          <h2>{group.title}</h2>
          <dl>
            {group.keys.map(([key, words]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
