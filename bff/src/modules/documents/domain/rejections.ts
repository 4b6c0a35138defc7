/** Why a file was not accepted, in words for the member: what is wrong and what to do. */
export const rejectionWords = {
  'type-not-allowed': '只能上传 JPG、PNG、HEIC 图片或 PDF，这份文件不是。请拍照或换一份再传。',
  damaged: '文件打不开或已损坏，请重新拍照或换一份再传。',
  locked: '这份 PDF 设了打开密码，我们看不到内容。请去掉密码，或拍照上传。',
  'too-many-pixels': '图片太大了，请用手机重新拍一张再传。',
  'too-many-pages': '这份 PDF 超过 200 页，请只传需要的几页。',
  'active-content': '这份 PDF 里带有脚本或附件，不能收。请打印成新的 PDF，或拍照上传。',
  'two-faced': '这份文件里夹带了别的文件，不能收。请重新拍照或换一份再传。',
  infected: '这份文件里查出了病毒，已经删除。请换一份再传。',
} as const;

export type Rejection = keyof typeof rejectionWords;
