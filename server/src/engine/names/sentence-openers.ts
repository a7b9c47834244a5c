/** Whether a word that begins a sentence is there for itself, and not as the given name of the name behind it. */
export const isOpener = (word: string): boolean => OPENERS.has(word.toLowerCase());

const OPENERS = new Set(
  `однако потом затем сегодня вчера завтра утром вечером днем днём ночью как когда тогда там здесь тут также ранее позже кроме сам сама
  накануне недавно теперь после перед между если ведь вот так чтобы хотя поэтому потому зачем почему где куда кто что или либо нет да но и а
  во из от до за на под над при про для без через вслед рядом вместе против согласно напомним впрочем видимо возможно вероятно кстати итак
  наконец впервые вновь опять снова ещё еще уже лишь только даже именно разве неужели ни не в к с у о об по ждали встретил отвечает
  тем тот этот этим тому лично сразу вдруг следом весной летом осенью зимой год день час помощник доклад прогноз ответ визит приезд указ приказ
  звонок портрет кабинет отъезд арест преемник соперник противник сторонник критик адвокат охранник план курс вклад штаб дом самолёт отказ уход призыв запрос вопрос
  голос рейтинг срок закон проект фильм кортеж борт поезд предшественник однокурсник сосед земляк ученик соратник биограф переводчик речь роль жизнь смерть власть
  ask tell call let see give meet remember forget thank blame watch read
  the a an then now today yesterday tomorrow when while where why how if but and or so yet still also only even later earlier meanwhile however after
  before since because although though as in on at by for from with without under over between among against despite during until once according
  did does do is was were has had have will would can could may might must should this that these those there here what who whom whose which
  that's it he she they we you i his her their our its my your both all some many most no not nor neither either
  hôm sau trước khi nếu nhưng và hay hoặc vì do theo tại ở trong ngoài từ đến với cùng cả chính chỉ đã đang sẽ vẫn còn cũng rồi nay mai qua`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
