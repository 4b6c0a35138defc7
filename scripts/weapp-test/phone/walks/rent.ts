import { readFileSync } from 'node:fs';

import { unzip } from '../../../../bff/src/testing/unzip';
import { truth } from '../../expect';
import { receiptNumbersOf } from '../other-device';
import type { Walk } from './walk';

export const signInToReceipt: Walk = {
  who: '陈小满',
  async go({ member, account, bffUrl }) {
    const { screen, application, phone } = member;
    account.answersLogin = false;
    await member.openApp();
    await screen.sees('登录后，就能看到余额、办理提取。');
    account.answersLogin = true;
    await screen.tap('登录');
    await screen.isAt('登录');
    await screen.tap('用微信登录');
    await member.proveIdentity();
    await member.seesBalance();
    truth(phone.hand.toasts.includes('实名认证完成'), 'a word says that identity is proven');
    await screen.sees('¥48,623.50');

    await member.tab('办事');
    await screen.isAt('办事');
    await screen.tap('房租提取');
    await screen.sees('信息都查得到，提交后马上有结果。');
    await application.begin();
    await application.goToMaterials();
    await screen.sees('无需上传');
    await application.goToReview();
    await application.sign();
    const number = await application.submit();
    truth(/^QZ\d{16}$/.test(number), `${number} is a receipt number`);
    truth((await receiptNumbersOf(account, bffUrl)).includes(number), `the BFF knows ${number}`);
    await screen.tap('有结果发微信告诉我');
    await screen.sees('好的，有结果就发微信告诉您。');
    await screen.tap('复制收件号');
    truth(phone.hand.clipboard === number, 'the receipt number was copied');

    await member.tab('进度');
    await screen.isAt('进度');
    await screen.tap('房租提取');
    await screen.sees(number);
    await screen.sees('已办结');
    await screen.tap('下载全部材料');
    await screen.tap('下载好了，发到聊天里保存');
    const [file] = phone.hand.handsOver;
    truth(file?.fileName === `房租提取${number}.zip`, 'the package is handed to a chat under its name');
    const files = await unzip(readFileSync(file!.filePath));
    truth(files.has('index.html') && files.has('SHA256SUMS'), 'it is whole, with a page to read');
  },
};
