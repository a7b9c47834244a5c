export const wrong = {
  "before the name, inflected, with the country": `
--- people.ann.yaml
version: 1
entities:
  shoigu:
    type: person
    names: {ru: Шойгу, en: Shoigu, vi: Shoigu}
    roles:
      - {title: {ru: министр обороны России, en: Minister of Defence of Russia, vi: Bộ trưởng Quốc phòng Nga}, from: 2012-11, to: 2024-05}
      - {title: {ru: секретарь Совета безопасности России, en: Secretary of the Security Council, vi: Thư ký Hội đồng An ninh Nga}, from: 2024-05}
--- a.txt
Он говорил с министром обороны РФ Шойгу.
--- a.txt.ann.yaml
version: 1
source: {lang: ru, date: 2025-03}
mentions:
  - {entity: shoigu, exact: Шойгу, prefix: министром обороны РФ}
                            ^^^^^ role.not-in-force: On 2025-03 "shoigu" was not "министр обороны России" (2012-11 to 2024-05); correct the role, the date of the text or the mention.
`,
  "within the mention": `
--- people.ann.yaml
version: 1
entities:
  shoigu:
    type: person
    names: {ru: Шойгу, en: Shoigu, vi: Shoigu}
    roles:
      - {title: {ru: министр обороны России, en: Minister of Defence of Russia, vi: Bộ trưởng Quốc phòng Nga}, from: 2012-11, to: 2024-05}
      - {title: {ru: секретарь Совета безопасности России, en: Secretary of the Security Council, vi: Thư ký Hội đồng An ninh Nga}, from: 2024-05}
--- a.txt
Министр обороны Шойгу прибыл.
--- a.txt.ann.yaml
version: 1
source: {lang: ru, date: 2010}
mentions:
  - {entity: shoigu, exact: Министр обороны Шойгу}
                            ^^^^^^^^^^^^^^^^^^^^^ role.not-in-force
`,
  "in English": `
--- people.ann.yaml
version: 1
entities:
  shoigu:
    type: person
    names: {ru: Шойгу, en: Shoigu, vi: Shoigu}
    roles:
      - {title: {ru: министр обороны России, en: Minister of Defence of Russia, vi: Bộ trưởng Quốc phòng Nga}, from: 2012-11, to: 2024-05}
      - {title: {ru: секретарь Совета безопасности России, en: Secretary of the Security Council, vi: Thư ký Hội đồng An ninh Nga}, from: 2024-05}
--- a.txt
Russian Minister Shoigu left.
--- a.txt.ann.yaml
version: 1
source: {lang: en, date: 2025}
mentions:
  - {entity: shoigu, exact: Shoigu, prefix: Russian Minister}
                            ^^^^^^ role.not-in-force: On 2025 "shoigu" was not "Minister of Defence of Russia"
`,
  "in Vietnamese": `
--- people.ann.yaml
version: 1
entities:
  shoigu:
    type: person
    names: {ru: Шойгу, en: Shoigu, vi: Shoigu}
    roles:
      - {title: {ru: министр обороны России, en: Minister of Defence of Russia, vi: Bộ trưởng Quốc phòng Nga}, from: 2012-11, to: 2024-05}
      - {title: {ru: секретарь Совета безопасности России, en: Secretary of the Security Council, vi: Thư ký Hội đồng An ninh Nga}, from: 2024-05}
--- a.txt
Ngài Bộ trưởng Quốc phòng Nga Shoigu đến.
--- a.txt.ann.yaml
version: 1
source: {lang: vi, date: 2025}
mentions:
  - {entity: shoigu, exact: Shoigu, prefix: Bộ trưởng Quốc phòng Nga}
                            ^^^^^^ role.not-in-force
`,
};

export const right = {
  "on the date of the role": `
--- people.ann.yaml
version: 1
entities:
  shoigu:
    type: person
    names: {ru: Шойгу, en: Shoigu, vi: Shoigu}
    roles:
      - {title: {ru: министр обороны России, en: Minister of Defence of Russia, vi: Bộ trưởng Quốc phòng Nga}, from: 2012-11, to: 2024-05}
      - {title: {ru: секретарь Совета безопасности России, en: Secretary of the Security Council, vi: Thư ký Hội đồng An ninh Nga}, from: 2024-05}
--- a.txt
Министр обороны Шойгу прибыл.
--- a.txt.ann.yaml
version: 1
source: {lang: ru, date: 2024-05}
mentions:
  - {entity: shoigu, exact: Шойгу, prefix: Министр обороны}
`,
  "said to be over": `
--- people.ann.yaml
version: 1
entities:
  shoigu:
    type: person
    names: {ru: Шойгу, en: Shoigu, vi: Shoigu}
    roles:
      - {title: {ru: министр обороны России, en: Minister of Defence of Russia, vi: Bộ trưởng Quốc phòng Nga}, from: 2012-11, to: 2024-05}
      - {title: {ru: секретарь Совета безопасности России, en: Secretary of the Security Council, vi: Thư ký Hội đồng An ninh Nga}, from: 2024-05}
--- a.txt
Бывший министр обороны Шойгу и экс-министр обороны Шойгу прибыл.
--- a.txt.ann.yaml
version: 1
source: {lang: ru, date: 2025}
mentions:
  - {entity: shoigu, exact: Шойгу, prefix: Бывший министр обороны}
  - {entity: shoigu, exact: Шойгу, prefix: экс-министр обороны}
`,
  "said to be over, in other languages": `
--- people.ann.yaml
version: 1
entities:
  shoigu:
    type: person
    names: {ru: Шойгу, en: Shoigu, vi: Shoigu}
    roles:
      - {title: {ru: министр обороны России, en: Minister of Defence of Russia, vi: Bộ trưởng Quốc phòng Nga}, from: 2012-11, to: 2024-05}
      - {title: {ru: секретарь Совета безопасности России, en: Secretary of the Security Council, vi: Thư ký Hội đồng An ninh Nga}, from: 2024-05}
--- a.txt
Cựu Bộ trưởng Quốc phòng Nga Shoigu
--- a.txt.ann.yaml
version: 1
source: {lang: vi, date: 2025}
mentions:
  - {entity: shoigu, exact: Shoigu, prefix: Cựu Bộ trưởng Quốc phòng Nga}
`,
  "another office": `
--- people.ann.yaml
version: 1
entities:
  shoigu:
    type: person
    names: {ru: Шойгу, en: Shoigu, vi: Shoigu}
    roles:
      - {title: {ru: министр обороны России, en: Minister of Defence of Russia, vi: Bộ trưởng Quốc phòng Nga}, from: 2012-11, to: 2024-05}
      - {title: {ru: секретарь Совета безопасности России, en: Secretary of the Security Council, vi: Thư ký Hội đồng An ninh Nga}, from: 2024-05}
--- a.txt
The Deputy Minister Shoigu
--- a.txt.ann.yaml
version: 1
source: {lang: en, date: 2025}
mentions:
  - {entity: shoigu, exact: Shoigu, prefix: Deputy Minister}
`,
  "somebody else has it": `
--- people.ann.yaml
version: 1
entities:
  shoigu:
    type: person
    names: {ru: Шойгу, en: Shoigu, vi: Shoigu}
    roles:
      - {title: {ru: министр обороны России, en: Minister of Defence of Russia, vi: Bộ trưởng Quốc phòng Nga}, from: 2012-11, to: 2024-05}
      - {title: {ru: секретарь Совета безопасности России, en: Secretary of the Security Council, vi: Thư ký Hội đồng An ninh Nga}, from: 2024-05}
--- a.txt
С министром обороны Белоусовым Шойгу встретился. Министр обороны, Шойгу и другие.
--- a.txt.ann.yaml
version: 1
source: {lang: ru, date: 2025}
mentions:
  - {entity: shoigu, exact: Шойгу, prefix: министром обороны Белоусовым}
  - {entity: shoigu, exact: Шойгу, prefix: "Министр обороны,"}
`,
  "a role in force is called so too": `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    roles: [{title: President of Russia, from: 2000, to: 2008}, {title: President of Russia, from: 2012}]
--- a.txt
President Putin
--- a.txt.ann.yaml
version: 1
source: {lang: en, date: 2016}
mentions:
  - {entity: putin, exact: President Putin}
`,
};
