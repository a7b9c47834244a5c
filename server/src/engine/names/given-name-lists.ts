/** Common given names, with pet forms, in small letters without marks that folding drops. */
export const RUSSIAN_MEN = `
фазиль хантер александр саша шура алексей леша алеша анатолий толя андрей андрюша антон артем артур аркадий арсений архип афанасий богдан борис боря вадим
валентин валя валерий валера василий вася вениамин виктор витя виталий владимир володя вова влад владислав владлен всеволод вячеслав слава
геннадий гена георгий герман глеб григорий гриша данил данила даниил денис дмитрий дима митя евгений женя егор ефим захар иван ваня игорь
илья иннокентий иосиф кирилл клим константин костя кузьма лев лева леонид леня лука макар максим марат марк матвей михаил миша мирон
никита никифор никодим николай коля олег орест осип павел паша петр петя платон прохор родион роман рома ростислав руслан рустам савелий
семен сема сергей сережа спартак станислав стас степан степа тарас тимофей тимур тихон трофим федор федя филипп фома эдуард эдик эмиль юлий
юрий юра яков яша ян ярослав анастас игнат ипполит назар добрыня святослав мстислав серафим наум марлен рудольф эрнест альберт роберт
володимир петро олександр микола сергий васыль михайло тарас богдан мыкола
демьян ярополк лавр гордей елисей зиновий спиридон устин фрол авдей аверьян авраам агафон адам адриан акакий аким аксен альфред анатоль аполлон аристарх арнольд арсен бажен богумил борислав бронислав вавила валериан
вальтер варлам варфоломей велимир венедикт вильям виссарион викентий вилен витольд владилен власий влас всеслав гавриил гаврила гарий георг гораций гурий давыд демид дементий донат дорофей евграф евдоким евлампий
евстафий евсей елизар емельян еремей ермолай ерофей ефрем захарий зигмунд игнатий измаил илларион изяслав ингвар исаак исидор казимир калистрат карп касьян киприан клавдий климент кондрат кондратий корней корнилий
лаврентий леопольд лукьян любомир людвиг люциан мануил мариан мартын мелентий мефодий милослав митрофан михей модест моисей нестор никандр никанор никон онуфрий остап памфил панкрат пантелеймон парамон парфен пахом
пахомий порфирий потап прокоп прокофий протасий радислав радий радомир ратибор ренат рихард рюрик савва савватий самсон самуил светозар сарвар севастьян северьян сидор сильвестр соломон софрон стефан тарасий терентий
тигран тимон трифон фаддей федот феликс феодосий феофан филат филимон флор фотий харитон христофор чеслав эдгар эмир эммануил эраст эрик юлиан юлиус яким януарий ярема камиль рашид рустем рамиль ринат равиль ильдар
ильнур ильшат айрат азат анвар дамир наиль раис рафаэль рафик фарид фаиль шамиль эльмир алихан ержан вахтанг мирослав святозар данияр тимерлан хасан`;

export const FOREIGN_MEN_IN_CYRILLIC = `
ильхам гейдар закир рамиз рустам эльдар вагиф мамед магомед ахмед али гасан хасан гусейн хусейн мохаммад мухаммад мохаммед мухаммед махмуд ибрагим
исмаил юсуф омар умар осман абдулла абдуррахман рамзан аслан шамиль заур эльчин самир самед фарид рашид саид салман фейсал башар саддам муаммар
хосни анвар ясир хафез реджеп тайип мустафа кемаль ахмет мехмет хулуси мевлют абдулла бинали нурсултан касым жомарт ислам шавкат эмомали гурбангулы
сапармурат алмазбек курманбек аскар садыр сооронбай никол серж роберт левон арам тигран карен ашот гагик вазген михеил эдуард гиви зураб бидзина ираклий
георгий нарендра раджив джавахарлал пранаб манмохан джавад хосейн рухолла акбар хашеми касем мохсен
дональд джо джозеф барак билл джордж джон джеймс джимми роберт ричард рональд гарри франклин теодор линдон майкл майк марк томас том тони
дэвид борис гордон уинстон чарльз чарли эндрю питер пол стивен стив патрик кевин брайан крис кристофер мэтью мартин ллойд эштон чак рекс энтони
джейк генри эдвард эдгар эрик фрэнк фред артур альберт уильям вильям гарольд сэмюэль бенджамин даниэль дэниел джек джейсон джефф скотт шон
ангус малкольм кит рассел рэй род сидни стэнли тед тим уолтер уэсли фрэнсис хью эммануэль эмманюэль николя франсуа жак жан шарль луи пьер поль филипп мишель анри ален
доминик лоран олаф фридрих вильгельм отто ганс гельмут герхард франк вальтер вольфганг йозеф йенс андерс карл ларс улоф густав юхан олли урхо саули
сильвио джузеппе маттео паоло марио антонио фидель рауль эрнесто уго николас луис хуан хосе карлос педро пабло мигель эво лула
анджей лех ярослав доналд матеуш войцех александар слободан радован ратко вацлав милош виктор бела янош дьёрдь иштван биньямин беньямин авигдор эхуд ариэль ицхак шимон яир
синдзо дзюнъитиро фумио таро ясухиро
рон рой кеннет сэм бен дэн дэнни тоби оливер лиам ноа итан нейтан лукас люк маркус макс феликс оскар гюнтер юрген клаус штефан томаш ежи кшиштоф мартти антти матти тимо карло лука франческо лоренцо роберто альберто рикардо эдуардо
фернандо диего хавьер рафаэль габриэль антуан жером тьерри бруно клод гастон марсель себастьян винсент уоррен дуглас говард лоуренс лесли гленн джоэл джошуа джулиан кайл клайв клинт колин крейг курт ларри леон митч моррис нил
нельсон норман оуэн ральф роджер росс саймон терри тревор фил шейн эллиот юджин рауф вугар джейхун мубариз ровшан тофик натиг руфат орхан турал намик сулейман зелимхан хамзат беслан вартан вардан ваган самвел сурен рубен ованес
акоп овик гайк давид отар тенгиз мераб нодар вахтанг автандил заза каха нурлан ерлан ержан бауржан данияр даурен алмас болат серик мурат кайрат адиль арман бахыт талгат азамат бахтияр улугбек шухрат джамшид мехди мухсин джалал
амир реза насер фарход бахрам парвиз бехруз вахид эбрагим халил джамаль камаль тарик хамид маджид фуад зияд эмре бурак тургут бюлент исмет аднан раджеш санджай аджай анил амит виджай викрам ашок рахул суреш рамеш
хельмут деррик луиджи джованни джакомо джанни энрике мануэль рамон серхио альваро гильермо жерар жорж жозеф жильбер рене матиас янис андрис гинтаутас альгирдас витаутас юозас эгилс арвид тойво вейкко пааво эйнар харальд
хокон торбьерн нильс свен бьерн лейф хайнц хорст дитер уве рольф эгон эрих конрад леонард ричи донован дерек дуэйн дейл эрл эзра барри бернард брюс брэд брэндон брэдли кэмерон кейси кларк клемент клиффорд кори дарен
дастин деннис дэррил элайджа эммет эван форрест гейб гэри гордан грег грегори гас хэнк харви хэролд херб гектор айзек айк джаред джерард джермейн джерри джей джулиус кен кент логан маршалл мэйсон морган мортон норм отис
орсон перри рэндалл реджинальд рэндольф рик родни сол стюарт трэвис трой тайлер уэйн уилл уиллис закари ахмад абдул абдельфаттах азиз акрам амин аюб бахтиер билал васим вали гафур гуламхайдер далер даниил дауд джавид
джаббар джафар зафар зелим зинэддин идрис икрам ильяс имран искак кадыр камол латиф магомет магомедали мансур мирза музаффар муса мухтар надир насим низам нури омид рафик рахим рахман рустамжон сабир садык салих салават
сардор сафар таир таймураз талиб тахир умид фарман фархад хабиб хайдар халид хамза шариф шахрияр юнус якуб яхья аман аманжол асхат бекзат галым данил ербол ермек жандос жанибек канат кенес максат мырза олжас рахат руслан
самат сабит санжар сапар темир тлеу турар ыбрай арсен аршак асатур ваагн варужан генрих гурген мисак мушег норайр оганес погос рубик саркис арчил бадри бесик важа гела гоча гурам джемал леван малхаз мамука нугзар реваз
рамаз темур шалва шота цзюнь хироси кэндзи такаси есиро санджив викас раджан деепак прадип арджун рави сунил`;

export const CYRILLIC_WOMEN = `
нигяр александра саша шура женя валя слава алла алина алиса анастасия настя ангелина анна аня антонина анжела белла валентина валерия варвара варя вера вероника виктория вика галина галя
дарья даша диана ева евгения евдокия екатерина катя елена лена елизавета лиза жанна зинаида зина зоя инга инесса инна ирина ира карина кира клавдия ксения лариса лидия лида
лилия любовь люба людмила люда майя маргарита рита марина мария маша марфа милана надежда надя наталья наталия наташа нина нелли оксана олеся ольга оля пелагея полина
раиса регина римма роза светлана света серафима софия софья соня таисия тамара татьяна таня ульяна фаина эвелина элла эльвира эмма юлия юля юлиана яна
мехрибан лейла фатима зарина гульнара дариго дарига динара салтанат асма айше эмине индира беназир мадлен кондолиза хиллари мишель мелания иванка джилл камала нэнси сьюзан саманта виктория
тереза маргарет элизабет диана кейт лиз анджела ангела урсула аннегрет аналена марин кристин бриджит карла софи кристина федерика джорджа сара голда ципи мария анна ева
шарлотта джулия дженнифер джейн мэри барбара лора лаура хелен ханна мартина моника клаудия кая дуня санна эрна метте магдалена зузана майя салома саломе нино
севиль нармин гюнель айгуль айнур асель назгуль жанара алтынай ануш гаяне сюзанна рузанна кетеван манана камилла линда сандра шэрон эмили оливия грейс рейчел ребекка салли стефани сильвия симона вирджиния кэролайн кэтрин кэти
дебора донна долорес глория хейли хизер хелена ирен айрин джанет джессика джоан кимберли лили лорен люси мадонна мелисса мередит надин натали николь памела патриция паула пенелопа роксана шейла шэрил валери ванесса вивьен челси
агния аглая аделина аида аксинья алевтина алеся альбина амина анисия анфиса аполлинария ариадна арина аурика беатриса богдана божена бронислава ванда василиса вилена виолетта виталина владислава владлена гаянэ генриетта
глафира гликерия гузель дарина дина доротея евлалия евфросиния ефросинья зара зарема злата зульфия изабелла илона иннеса иоанна ираида ия казимира капитолина катарина клара клеопатра лана леся лиана лика
лилиана лолита луиза лукерья люция мавра мадина малика марианна мариэтта марьяна матрена меланья милена милица мирра мирослава наина неонила нинель нонна октябрина олимпиада павла патимат прасковья радмила рамиля ревекка
рената розалия роксолана руслана рушана сабина савелия саида светозара снежана стелла степанида стефания сусанна таира тамила устинья фания фарида фекла феодора франсуаза фрида христина цветана чулпан шакира эдита
элеонора элина элиза эльза эмилия эрика эсмеральда эстер эсфирь юлианна юстина ядвига ярослава ясмина ингрид гертруда грета хильда хельга инге кирстен астрид сигрид марта магда гизела бригитта ренате хайке аниту анита
кармен мерседес пилар лусия росарио изабель жозефина жюли клер элен катрин мануэла джина дороти кэрол кэтлин мэгги мэрилин нора пегги рут сюзан трейси шерри эбигейл эдит элис эллен энн эшли зейнаб зухра мариам марьям
нилуфар нурия патима раушан самира сания сауле гаухар гульмира гульшат камшат меруерт толкын хадижа эльмира`;

export const LATIN_MEN = `
hunter aleksandr alexander alexandr aleksander alex aleksei aleksey alexei alexey alexi anatoly anatoli anatoliy andrei andrey andriy anton artem artyom arkady boris bogdan vadim valentin valery valeri valeriy
vasily vasili vasiliy viktor victor vitaly vitali vitaliy vladimir volodymyr vladislav vladimír vsevolod vyacheslav viacheslav gennady gennadi gennadiy georgy georgi georgiy gleb grigory grigori grigoriy daniil denis
dmitry dmitri dmitriy dmitrii dmytro yevgeny evgeny evgeni yevgeni yegor egor ivan igor ilya ilia iosif kirill konstantin lev leonid maksim maxim mikhail mykhailo mykola nikita nikolai nikolay oleg oleksandr oleksiy pavel pavlo petr pyotr petro
roman ruslan rustam sergei sergey serhiy semyon stanislav stepan taras timofey timur fyodor fedor yuri yury yuriy iurii yaroslav yakov eduard
ilham heydar zakir ramil elchin vagif mammad ali hasan hassan hussein hossein mohammad mohammed muhammad mahmoud mahmud ahmad ahmed ahmet mehmet ibrahim ismail yusuf omar osman abdullah ramzan aslan
salman faisal bashar saddam muammar hosni anwar yasser hafez recep tayyip mustafa kemal hulusi mevlut binali nursultan kassym jomart islam shavkat emomali nikol serzh levon aram tigran mikheil irakli
narendra rajiv jawaharlal pranab manmohan javad ruhollah akbar qasem mohsen hamid karim reza abbas
donald joe joseph barack bill william george john jon james jimmy jim robert bob richard dick ronald ron harry franklin theodore teddy lyndon michael mike mark marc thomas tom tony anthony
david dave gordon winston charles charlie andrew andy peter pete paul stephen steven steve patrick pat kevin brian bryan chris christopher matthew matt martin lloyd ashton chuck rex jake henry edward ed edgar eric erik frank fred
frederick arthur albert harold samuel sam benjamin ben daniel dan danny jack jason jeff jeffrey scott sean malcolm keith russell ray raymond sidney stanley ted tim timothy walter wesley francis hugh larry lawrence leon lewis louis luke
nathan neil nicholas nick nigel norman oliver oscar philip phil ralph roger roy rupert simon terry todd victor vincent warren wayne zachary adam alan allan allen antony austin barry bernard bruce carl craig dean dennis derek donald douglas doug dwight earl
emmanuel nicolas francois jacques jean pierre michel henri alain dominique laurent olaf friedrich wilhelm otto hans helmut gerhard wolfgang josef jens anders lars gustav johan silvio giuseppe matteo paolo mario antonio fidel raul
ernesto hugo luis juan jose carlos pedro pablo miguel evo andrzej lech jaroslaw mateusz wojciech slobodan radovan ratko vaclav milos janos istvan benjamin binyamin avigdor ehud ariel yitzhak shimon yair shinzo junichiro fumio taro
fazil rauf vugar jeyhun mubariz rovshan tofig natig rufat orhan tural vartan vardan vahan samvel suren ruben hovik hayk otar tengiz merab vakhtang zaza kakha nurlan erlan daniyar marat murat kairat adil arman talgat azamat
bakhtiyar emre burak bulent suleyman ismet adnan amir nasser khalil jamal kamal tariq majid nadir fuad ziad rajesh sanjay ajay anil amit vijay vikram ashok rahul suresh kenneth ken rodney geoffrey geoff gerald glenn greg harvey
ian jared jeremy jerome jerry joel jonathan joshua josh julian justin karl kurt kyle leonard leroy leslie liam lucas marcus marvin max melvin milton mitch nathaniel noah otis owen pascal randall randy reginald rick ricky rodrigo
ross russ sebastian shane shaun stuart tristan tyler vernon vince walt zach jamie giovanni luca lorenzo francesco roberto alberto ricardo eduardo fernando diego javier rafael gabriel antoine thierry bruno claude gaston marcel
stefan stephan klaus jurgen gunter heinrich heinz manfred rolf uwe kai sven bjorn knut olav magnus nils mikko matti timo antti jerzy krzysztof tomasz tomas jakub marek piotr pawel zbigniew vitalii andrii anatolii oleksii serhii
abel abraham adolf adrian aidan akira albin aldo alec alfonso alfred algirdas alonzo alvaro alvin amos andres angelo ansel anselm archie armand armando arnold arturo asher aubrey augusto axel barnaby bartholomew basil
bert bertrand blake bobby boyd brad bradley brandon brendan brent brett byron calvin cameron carlton cary casey cecil cedric cesar clarence clark claudio clayton clement clifford clyde cody conrad corey cory
curtis cyril cyrus damian damon darrell darren darryl daryl desmond dexter dirk dominic donovan doyle duane dustin dylan earnest eddie edgardo edmund edwin eli elias elijah elliot elliott elmer elton emil emilio emmett
enrique erwin ethan eugene evan everett ezra felipe felix ferdinand fletcher floyd forrest fredrick gabe gareth garrett garry gary gavin gerard gilbert giles gino glen gregory guillermo gus hank harlan harley hector
henrik herbert herman horace howard hubert humphrey ignacio irving isaac isaiah ivor jacob jaime jarrod jasper jed jermaine jesse jimmie joaquin jody johnny jonas jorge julio julius kaspar keanu kelvin kenny kirk kris
kurtis lamar leland len lenny leo leopold lester levi lionel lonnie lorne louie lowell lucian luther lyle mack malik manuel marco marcos marion marlon mathew maurice mauricio mauro maxwell mervyn micah mick milo mohamed
morris mortimer moses murray nestor nikolaus noel nolan orville osvaldo percy perry peyton phillip preston quentin quincy ralf ramon raphael raymundo reuben rhys rico robbie rocco rodger rodolfo rolando roland
romeo ronnie rory roscoe rowan rudolph rudy rufus russel ryan salvatore sammy saul seamus sergio seth shawn sherman silas simone spencer stan stefano stewart sylvester tadeusz terence terrance terrence
thaddeus tobias tommy toni tracy travis trent trevor troy tyrone ulrich valentino vance vern vicente virgil vito wallace wendell wilbur wilfred willard willie willis winfred woodrow wyatt xavier zachariah zane`;

export const LATIN_WOMEN = `
alexandra aleksandra alla alina anastasia anastasiya anna ann anne annie antonina valentina valeria varvara vera veronika veronica viktoria victoria galina darya daria diana eva yevgenia evgenia yekaterina ekaterina catherine katherine kate katie
elena yelena elizaveta elizabeth liz inna irina karina ksenia larisa lidia lyudmila ludmila margarita marina maria mariya mary marie nadezhda natalia natalya natasha nina oksana olga polina raisa svetlana sofia sofya sophia sophie tamara tatiana tatyana yulia julia yana
mehriban leyla leila fatima indira benazir madeleine condoleezza hillary michelle melania ivanka jill kamala nancy susan samantha theresa teresa margaret angela ursula annegret annalena marine christine brigitte carla giorgia sarah sara golda tzipi
charlotte jennifer jane barbara laura helen hannah martina monica claudia kaja sanna mette magdalena zuzana salome amy alice amanda betty carol caroline christina cynthia deborah donna dorothy emily emma grace jessica joan judith karen kathleen linda lisa
lucy megan pamela patricia rachel rebecca ruth sandra sharon stephanie virginia wendy federica
chelsea nigar aigul camilla olivia salma shirin soraya zahra heather helena irene janet julie joanna kimberly lauren lillian lily lorraine melissa meredith nadine natalie nicole paula penelope sally sheila sylvia simone valerie
vanessa vivian zoe eleanor ellen esther evelyn florence frances gloria hazel
abby abigail ada adele adriana agatha agnes aida aimee alana alexa alexis alicia alison allison alma alyssa amelia amina amira ana anastacia andrea angelica angelina anita annabel annika antonia ariana arlene ashley
astrid audrey ava barbra beatrice becky belinda bella bernadette bernice bertha bethany beverly bianca bonnie brenda bridget brittany brooke caitlin camille candace cara carmen carolyn carrie cassandra cathy
cecilia celeste celia charlene cheryl chloe christa claire clara clarissa colleen connie constance cora courtney daisy dana danielle daphne deanna debbie deirdre delia denise desiree diane dolores dominique doreen doris
dorothea edith edna eileen elaine elisa elise eliza ella elsa elsie elvira erica erika erin esmeralda estelle ethel eunice evelina faye felicia fiona frida freda gabriela gabrielle gail georgina geraldine gertrude gina
gladys gretchen greta gwen gwendolyn harriet heidi helga henrietta hilda ida ilona imogen ines ingrid irma isabel isabella isabelle jacqueline jamila jana janice jasmine jeanette jeanne jenna jenny jessie joanne jocelyn
jodie johanna josephine josie joyce juanita judy julianne justine kara katarina kathryn kathy katrina kay kayla kendra kirsten kristen kristin kristina lana latifa lea leah lena leona leticia lila liliana lilly livia
lois lola loretta lori louisa louise lucia luciana lucille lucinda luisa lydia lynn mabel mae magda maggie malala mandy manuela marcella marcia margot mariam mariana marianne maribel marilyn marion marisa marjorie
marlene marsha martha maryam matilda maureen maxine mercedes meryl mia mildred millie mimi minnie mira miranda miriam molly mona muriel myra myrtle nadia naomi nellie nicola nora norma octavia odette pauline peggy petra
philippa phoebe phyllis priscilla ramona regina renata renee rhoda rhonda rita roberta rosa rosalie rosalind rosemary rosie roxanne ruby sabina sabrina samira sasha selena sheri sherry shirley silvia sonia sonja stacey
stacy stella suzanne tabitha tammy tania tanya tara tatum tess tessa thelma tiffany tina tracey trudy verena vicky viola violet winifred yasmin yolanda yvette yvonne zara zoya`;

/** Of which Vietnamese given and middle names are made, as a rule. */
export const VIETNAMESE_SYLLABLES = `
an anh ái ánh ân ba bá bách bảo bảy bằng bích bình bội cẩm cẩn cảnh cao chánh châu chi chí chiến chinh chính chung chương công cúc cương cường danh dân diễm diệp diệu doanh du dũng dung duy duyên dương đại đan đào đạt đăng điền điệp
định đoàn đông đồng đức giang giao giáp gia hà hạ hải hân hằng hạnh hào hảo hậu hiên hiền hiển hiếu hiệp hoa hòa hoà hoài hoan hoàn hoàng hồng huệ hùng hưng huy huyền hương hường hữu kha khải khang khánh khiêm khoa khôi khuê kiên kiệt kiều kim kỳ lam lan lâm lân lập lễ liêm liên liễu linh lĩnh loan lộc long lợi lương lượng
luân luận luật lực ly lý mạnh mai mẫn miên minh mộng mỹ nam năng nga ngân nghi nghĩa nghiêm ngọ ngọc nguyên nguyệt nhã nhân nhàn nhật nhi nhiên nhung như ninh oanh phan phát phi phong phú phúc phục phụng phương phước phượng quân quang quảng quế quốc quý quyên quyền quyết quỳnh
sáng sang sâm sinh sơn sương tài tâm tân tấn tế thạch thái thanh thành thảo thăng thắng thân thế thể thị thi thiên thiện thiệu thịnh thọ thoa thông thơ thu thư thuận thục thúy thuý thùy thuỳ thủy thuỷ thụy thường thượng tiên tiến tín tình toàn toản tố tôn trà trác trạch trâm trang trân trí triết triều trinh trình trọng trung trúc trực trường tú
tùng tuân tuấn tuệ tuyên tuyền tuyết tường uyên văn vân vi viên việt vinh vĩnh vũ vương vượng vy xuân xuyến yên yến`;
