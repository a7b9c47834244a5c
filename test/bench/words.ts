/** The languages of the bench's corpora. */
export const LANGUAGES = ["en", "ru", "vi"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in each language. */
export type Local = Readonly<Record<Language, string>>;

const listed = (words: string): readonly string[] => words.trim().split(/\s*\|\s*|\s+/);
const phrases = (words: string): readonly string[] => words.trim().split(/\s*\|\s*/);

/** Words such as news are made of, small and large ones in about the usual mixture; word order is of no concern here. */
export const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: listed(`
    the the the of of to to and and in in a a that for on with by from at as was were is are said says had has have been
    its his their this which who after before during about between under over against more than two three several new
    government minister talks agreement delivery contract exercise commission region border conflict statement official
    defence industry export visit meeting president parliament committee ministry aircraft missile system radar factory
    engineers production licence tender budget partners neighbours sanctions cooperation negotiations deputies spokesman
    newspaper agency correspondent readers analysts experts according reported announced confirmed denied signed
    discussed promised postponed delivered purchased modernised withdrawn tested planned early late spring autumn
    Monday Thursday capital airport harbour exhibition anniversary delegation military technical financial regional
    former current possible necessary important additional joint separate only also however meanwhile already still
  `),
  ru: listed(`
    в в в и и на на с по что как не за из к о от для при до у но а же ли бы он она они это его их также уже ещё только
    может после перед между против около более менее два три несколько год года новый новая новое первые последние
    правительство министр переговоры соглашение поставка контракт учения комиссия регион граница конфликт заявление
    представитель оборона промышленность экспорт визит встреча президент парламент комитет министерство самолёт ракета
    система радар завод инженеры производство лицензия тендер бюджет партнёры соседи санкции сотрудничество депутаты
    газета агентство корреспондент читатели аналитики эксперты сообщил объявил подтвердил опроверг подписали обсудили
    пообещал отложили поставили закупили модернизировали испытали планируется весной осенью понедельник четверг столица
    аэропорт гавань выставка годовщина делегация военный технический финансовый региональный бывший нынешний возможный
    необходимый важный дополнительный совместный отдельный однако между тем впрочем действительно окончательно вскоре
  `),
  vi: listed(`
    và và của của là là các các những trong trong với cho đến từ một hai ba nhiều đã đã sẽ đang không được được bị này đó
    khi sau trước giữa về tại ở theo như cũng vẫn còn chỉ rất hơn nhưng vì nên nếu thì mà do ông bà họ mới cũ lớn nhỏ
    chính phủ bộ trưởng đàm phán thỏa thuận chuyển giao hợp đồng tập trận ủy ban khu vực biên giới xung đột tuyên bố
    quan chức quốc phòng công nghiệp xuất khẩu chuyến thăm cuộc gặp tổng thống quốc hội máy bay tên lửa hệ thống
    nhà máy kỹ sư sản xuất giấy phép ngân sách đối tác láng giềng trừng phạt hợp tác người phát ngôn tờ báo
    hãng tin phóng viên độc giả chuyên gia cho biết thông báo xác nhận bác bỏ ký kết thảo luận hứa hẹn hoãn lại
    mua sắm hiện đại hóa thử nghiệm dự kiến mùa xuân mùa thu thứ hai thứ năm thủ đô sân bay cảng biển triển lãm
    kỷ niệm phái đoàn quân sự kỹ thuật tài chính cựu đương nhiệm cần thiết quan trọng bổ sung chung riêng tuy nhiên
  `),
};

/** What stands before a name where the two together are one mention. */
export const TITLES: Readonly<Record<Language, readonly string[]>> = {
  en: phrases("President | Defence Minister | General | Prime Minister | spokesman | Deputy Chairman | Senator"),
  ru: phrases("президент | министр обороны | генерал | премьер-министр | пресс-секретарь | вице-премьер | сенатор"),
  vi: phrases("Tổng thống | Bộ trưởng Quốc phòng | Đại tướng | Thủ tướng | người phát ngôn | Phó Chủ tịch | nghị sĩ"),
};

/** Offices, for roles. */
export const OFFICES: readonly Local[] = [
  { en: "Minister of Defence", ru: "министр обороны", vi: "Bộ trưởng Quốc phòng" },
  { en: "Deputy Prime Minister", ru: "заместитель председателя правительства", vi: "Phó Thủ tướng" },
  {
    en: "Director of the design bureau",
    ru: "генеральный директор конструкторского бюро",
    vi: "Giám đốc viện thiết kế",
  },
  { en: "Chairman of the committee", ru: "председатель комитета", vi: "Chủ tịch ủy ban" },
  { en: "Ambassador", ru: "чрезвычайный и полномочный посол", vi: "Đại sứ" },
];

/** Terms with a gloss of their own and no entity. */
export const TERMS: Readonly<Record<Language, readonly string[]>> = {
  en: phrases("MFA | joint venture | offset deal | end-user certificate | rules of origin"),
  ru: phrases("ВТС | ОДКБ | ВПК | межправительственная комиссия | НИОКР"),
  vi: phrases("ASEAN | thương mại hai chiều | ủy ban liên chính phủ | chuyển giao công nghệ | hiệp định khung"),
};
