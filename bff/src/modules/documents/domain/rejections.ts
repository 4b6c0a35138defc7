/** Why a file was not accepted, in words for the member: what is wrong and what to do. */
export const rejectionWords = {
  'type-not-allowed': '只能上传图片（JPG、PNG、HEIC、WebP、AVIF）、PDF 或 OFD，这份文件不是。请换一份再传。',
  damaged: '文件打不开或已损坏。请重新下载或重新拍照，再传一次。',
  locked:
    '这份 PDF 要密码才能打开，我们看不到内容。请向出具的单位要一份不设密码的原件；要不到的，带原件到窗口。',
  'too-many-pixels': '这张图片的像素太多，打不开。请把相机调到普通像素重新拍一张，再传。',
  'too-many-pages': '这份文件超过 200 页，线上收不下。请上传只含所需内容的文件，或带原件到窗口。',
  'active-content':
    '这份 PDF 里带有会自己运行的内容，不能收。请向出具的单位重新要一份原件；要不到的，带原件到窗口。',
  'carries-program':
    '这份文件里夹带了程序、压缩包或别的文件，不能收。请从开票平台重新下载原件，直接上传，不要转存或改动。',
  'unsafe-archive':
    '这份 OFD 的内部不合规范，打开它不安全，不能收。请从开票平台重新下载原件，直接上传，不要转存或改动。',
  'two-faced': '这份文件同时又是另一种文件，不能收。请重新下载原件，或重新拍照，再传。',
  infected: '这份文件里查出了病毒，已经删除。请换一份再传。',
} as const;

export type Rejection = keyof typeof rejectionWords;
