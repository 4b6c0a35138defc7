import { seen } from '../expect';
import type { Walks } from '../stage/run-walks';

const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';

/** A real PDF of one page that asks its reader to run a script when it is opened. */
function pdfWithScript(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(3\\))>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${text}xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`,
  );
}

export const scriptWalks: Walks = {
  'a script in words, names and papers stays words': async (stage) => {
    const member = await stage.member('韦同心');
    const { screen, application } = member;
    const photo = await stage.photo(`${script}.jpg`.replaceAll('/', ''), ['合同']);
    await member.join();
    await screen.tab('办事');
    await screen.type('想办什么？', script);
    await screen.sees('没有找到');
    await screen.type('想办什么？', '');
    await screen.follow('购买住房提取（新房）');
    await application.begin('申请，由工作人员核对');
    await screen.choose('我自己');
    await application.answer({
      '想提取多少（元）': '1000',
      所购住房的地址: script,
      购房合同的备案日期: '2026-09-01',
      购房总价: '520000',
      其中的贷款: '400000',
    });
    await application.goToMaterials();
    await application.send('已备案的购房合同', photo);
    await screen.sees('已上传');
    await application.send('购房发票或收据', {
      name: '发票.pdf',
      mimeType: 'application/pdf',
      buffer: pdfWithScript(),
    });
    await screen.sees('这份 PDF 里带有会自己运行的内容，不能收。');
    await screen.press('删除发票.pdf');
    await application.upload('购房发票或收据', await stage.photo('发票.jpg', [script]));
    await application.goToReview();
    await screen.sees(script);
    await application.sign();
    const number = await application.submit();

    const officer = await stage.officer('centre-acceptor-1');
    await officer.open(number);
    await seen(officer.page.getByText(script));
    await officer.note(script);
    await officer.askForCorrection([{ what: '所购住房的地址', howToFix: script }]);
    await officer.find(script);
    await seen(officer.page.getByText('没有找到'));

    await screen.press('看办理进度');
    await member.case.stands('待补正');
    await member.case.openCorrection();
    await screen.sees(script);
  },
};
