import type { Language } from "../words";

const phrases = (words: string): readonly string[] => words.trim().split(/\s*;\s*/);

/** What people are, in the nominative; in Russian what follows `|` is not declined. */
export const OFFICES: Readonly<Record<Language, readonly string[]>> = {
  en: phrases(`President; Defence Minister; Deputy Prime Minister; General; Admiral; Foreign Minister; Senator; Governor;
    Ambassador; chief designer; Colonel; trade commissioner; plant director; Marshal; Transport Minister`),
  ru: phrases(`президент; министр|обороны; вице-премьер; генерал; адмирал; министр|иностранных дел; сенатор; губернатор;
    посланник; конструктор; полковник; министр|торговли; директор|завода; маршал; министр|транспорта`),
  vi: phrases(`Tổng thống; Bộ trưởng Quốc phòng; Phó Thủ tướng; Đại tướng; Đô đốc; Bộ trưởng Ngoại giao; nghị sĩ; Chủ tịch tỉnh;
    Đại sứ; tổng công trình sư; Đại tá; Tham tán thương mại; giám đốc nhà máy; Nguyên soái; Bộ trưởng Giao thông`),
};
