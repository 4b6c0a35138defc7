import { truth } from '../../expect';
import { receiptNumbersOf } from '../other-device';
import { takePhoto } from '../photo';
import type { Walk } from './walk';

export const photographedPaper: Walk = {
  who: '陆知远',
  async go({ member, account, bffUrl }) {
    const { screen, application, phone } = member;
    await member.join();
    await member.tab('办事');
    await screen.type('想办什么？', '租房');
    await screen.tap('房租提取');
    await application.begin();
    await screen.type('您现在租住的地址', '浦北县示例路 18 号 3 单元 502');
    await application.goToMaterials();
    await application.photograph('已备案的租赁合同', takePhoto());
    await screen.tap('查看照片1.png');
    await screen.wait('picture on the whole screen', () => phone.hand.looksAt.length > 0);
    await application.goToReview();
    await screen.sees('1 份');
    await screen.sees('浦北县示例路 18 号 3 单元 502');
    await application.sign();
    const number = await application.submit();
    truth((await receiptNumbersOf(account, bffUrl)).includes(number), `the BFF knows ${number}`);
  },
};
