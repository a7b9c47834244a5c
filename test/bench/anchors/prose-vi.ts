/** Vietnamese sentences; see `grammar.ts` for the notation. */
export const VIETNAMESE = `
S: {P} {said} {when} rằng {C}, {tail}.
S: {open}, {P} {said} rằng {C}.
S: “{C}”, {P} {said}.
S: “{C}, còn {C}”, {P} nói với {media}.
S: Theo {P}, người {did} {when}, {C}.
S: {P} {did} {where} {when}, {tail}.
S: {when}, {P} {did} rồi {did}.
S: {S1} {V} {O} {when}, còn {P} thì {did}.
S: Chiếc {W} {flew} {where}, {tail}.
S: {S1} chờ nhận {N} chiếc {W} và {N} chiếc {W} trước {date}.
S: {P} và {P} bàn về {topic} {where}, mặc dù {C}.
S: Khi được hỏi về {topic}, {P} {said} rằng {C}.
S: Đối với {P}, {topic} vẫn {adj}: {C}.
S: Các trợ lý của {P} {did} {when}, {tail}.
S: Cả {P} lẫn {S1} đều không nói liệu {C} hay không.
S: {C}; {S1} {V} {O} {purpose}.
S: Chính {P} chứ không phải {P} đã {did} {where}.
S: {S1} {V} {O} {purpose}, {tail}.
S: Sau {event}, {C}, và chiếc {W} {flew} {where}.
S: {open}, {S1} {V} {O} {where}.
S: {date} là ngày {P} {did}; đến lúc ấy {C}.
S: {media} đưa tin {P} {did} {purpose}.
S: So với {W}, loại {W} {better}.
S: “Tôi không cho rằng {C}”, {P} đáp, {tail}.
S: {N} người dự {event} {where}, trong đó có {P}.
S: {S1} {V} {O}, nhưng {P} {said} {when} rằng {C}.
S: Giá của {W} {price}, điều mà {P} gọi là khó chấp nhận.
S: {P}, {aside}, {did} {purpose}.
S: {topic} và {topic} đều {adj}, {S1} nhận xét {when}.
S: Chưa rõ bao nhiêu chiếc {W} bị mất {where}; {media} nêu con số {N}.
S: Bức thư mà {P} gửi {when} bàn về {topic}, {media} viết.
S: Đứng sau {P} là {N} sĩ quan, không ai trong số họ {did}.
S: Không có gì cho thấy {W} {flew} trước {date}.
S: “Hãy cho chúng tôi {W} và {N} ngày”, {P} {said}, “rồi {C}”.
S: {S1} cảm ơn {P} vì {topic}, {tail}.
S: Chỉ {N} trong {N} khách nhận ra {P}; ông {did}.
S: Từ {date} đến {date}, {W} {flew}.
S: Tổ lái {W} {did} {when}, điều được {P} xác nhận.
S: {topic}: đó là lý do, {P} {said}, khiến {C}.
S: Dù ai thay {P} đi nữa, {C}.
S: Nếu {C}, {P} sẽ phải chịu trách nhiệm về {event}.
S: Một bức ảnh chụp {P} cạnh {W} {where}.
S: {S1} đem {W} so với mẫu cũ {when} và {V} {O}.
S: Kể từ {event}, uy tín của {P} giảm sút; {S1} {V} {O}.
S: Cách đó {N} cây số, {W} {flew}, và {C}.
S: Tin đồn về {P} đến tai {media} {when}; {C}.
C: {S1} {V} {O}
C: {S1} {V} {O} {purpose}
C: {S1} {V} {O} {where}
C: {topic} {adj}
C: {topic} còn tùy vào {event}
C: {event} khiến {S1} phải dừng {O}
C: không ai lường trước {event}
C: mới có {N} trong số {N} tổ lái sẵn sàng
C: {topic} chẳng liên quan gì tới {event}
C: văn phòng ông {V} {O} {when}
S1: ủy ban ngân sách của quốc hội
S1: xưởng đóng tàu
S1: lực lượng biên phòng
S1: một nhà xuất khẩu vũ khí
S1: bộ tổng tham mưu
S1: cả hai chính phủ
S1: phe đối lập
S1: một tòa án ở thủ đô
S1: nước láng giềng phía nam
S1: chủ mới của nhà máy
S1: kiểm toán nhà nước
S1: nhóm ngân hàng cho vay
S1: không quân
S1: ủy ban liên chính phủ
S1: tỉnh miền núi
S1: đoàn thanh tra
S1: viện thiết kế
S1: công đoàn đường sắt
S1: bộ ngoại giao
S1: hải quan
S1: một số nghị sĩ
S1: đại sứ quán
S1: lữ đoàn hai
S1: hãng bảo hiểm
S1: ban quản lý cảng
V: đã thông qua
V: bác bỏ
V: hoãn lại
V: đang chuẩn bị
V: tài trợ cho
V: chỉ trích
V: sẽ kiểm tra
V: lặng lẽ sửa
V: không giải thích được
V: ký
V: làm lộ
V: bảo vệ
V: tiếp quản
V: từ bỏ
V: tăng gấp đôi
V: từng hứa
V: bắt đầu xem lại
V: có thể hủy
V: bỏ sót
V: ủng hộ
V: đòi
V: trả tiền cho
O: dự thảo hiệp ước quá cảnh
O: việc sửa hai tàu hộ vệ
O: lô phụ tùng trị giá {N} triệu đô la
O: danh sách {N} trường hợp ngoại lệ
O: khóa huấn luyện phi công
O: đợt giải ngân thứ hai
O: cuộc diễn tập mùa đông
O: cuộc điều tra vụ rơi máy bay
O: các chuyến bay qua eo biển
O: giấy phép chế tạo động cơ
O: phương án giao hàng trả chậm
O: hợp đồng mua {N} đài ra đa
O: lệnh ngừng bắn dọc con kênh
O: lịch rút quân
O: những chuyến tàu chở gạo
O: quy định mới cho quan sát viên
O: chuyến thăm của cựu chiến binh
O: biên bản phiên họp kín
O: khoản bồi thường cho {N} gia đình
O: hợp đồng vệ tinh
O: nhánh phía nam của đường ống
O: đợt bắn đêm ở trường bắn
O: bản ghi nhớ ba điều khoản
O: biểu thuế cũ
O: đường dây nóng giữa hai bộ tham mưu
said: nói
said: khẳng định
said: thừa nhận
said: giải thích
said: quả quyết
said: nhấn mạnh
said: phàn nàn
said: lưu ý
said: nhắc lại
said: phản bác
did: đến nơi cùng đoàn {N} người
did: từ chối trả lời câu hỏi
did: khai mạc triển lãm chiến lợi phẩm
did: bay về sớm
did: gặp thân nhân tổ lái
did: trao chìa khóa
did: đặt vòng hoa
did: lẳng lặng rời hội trường
did: ký nghị định thư
did: đổi chương trình nghị sự
did: gọi điện cho đại sứ
did: xem tận mắt chiếc {W}
did: ăn trưa với kỹ sư
did: hủy buổi họp báo
did: cảm ơn tình nguyện viên
did: đọc to một bức thư
did: đề xuất nhượng bộ
did: dự cuộc đàm phán
did: loại trừ vòng hai
did: hoan nghênh bản báo cáo
did: xin nghỉ phép
when: hôm {date}
when: sáng thứ hai
when: khuya thứ ba
when: tuần trước
when: vào buổi tối
when: hai ngày sau
when: dịp cuối tuần
when: trước giờ bỏ phiếu
when: ngay trước thềm hội nghị
when: năm {year}
when: lúc giải lao
when: tại cuộc họp báo thứ sáu
when: cách đây một tháng
when: liền sau lễ duyệt binh
where: ở thủ đô
where: gần biên giới
where: tại sân bay Karsk
where: ở cảng Lomna
where: bên lề diễn đàn
where: tại trường bắn phía bắc
where: trước cửa bộ
where: ở hai thị trấn ven biển
where: trong phòng kín
where: tại cây số {N} trên quốc lộ
where: trên vùng trời vịnh
where: trong xưởng lắp ráp số {N}
where: trên đảo Verd
where: ở nước ngoài
open: Theo một người biết rõ cuộc thương lượng
open: Trong khi đó
open: Trong một lần hiếm hoi trả lời báo chí
open: Qua lời phiên dịch
open: Đúng như dự đoán
open: Khiến nhiều người ngạc nhiên
open: Ngược lại
open: Trong văn bản trả lời
open: Bất chấp trời mưa
open: Một năm trước đó
open: Cùng lúc
open: Trong chỗ riêng tư
open: Mãi đến năm {year}
open: Lần đầu tiên kể từ {year}
tail: làm ngay cả đồng minh cũng sửng sốt
tail: người phát ngôn xác nhận
tail: tuy giấy tờ ghi khác
tail: như các báo đã đoán
tail: mà không nêu ngày cụ thể
tail: và không ai phản đối
tail: bỏ lại {N} đơn hàng dang dở
tail: trái với lời khuyên của luật sư
tail: giữa tràng pháo tay
tail: trong lúc phòng bên vẫn họp
tail: lần thứ ba kể từ {year}
tail: bất kể lệnh cấm
tail: rồi xin mọi người kiên nhẫn
tail: điều phe kia phủ nhận
tail: nếu thời tiết cho phép
tail: viện cớ thiếu nhiên liệu
tail: không có máy quay nào
tail: dưới sức ép của chủ nợ
purpose: để tiết kiệm thời gian
purpose: đổi lấy khí đốt giá rẻ
purpose: cho kịp mùa vụ
purpose: nhằm trấn an nhà đầu tư
purpose: trong khuôn khổ thỏa thuận lớn
purpose: theo hợp đồng năm {year}
purpose: không đợi quốc hội
purpose: vì lý do an toàn
purpose: trái ý giới chuyên môn
purpose: theo đề nghị của láng giềng
purpose: để tránh đình công
purpose: cho có lệ
purpose: một cách kín đáo
purpose: ít nhất {N} tháng
topic: vấn đề quá cảnh
topic: kế hoạch sửa chữa
topic: bộ tham mưu chung
topic: việc rà phá mìn
topic: giá đạn
topic: buôn bán máy bay cũ
topic: quy chế của căn cứ
topic: phòng không ven biển
topic: trao đổi tù binh
topic: giảm nợ
topic: số phận con tàu bảo tàng
topic: đào tạo thợ máy
topic: quyền đánh cá
topic: chất lượng thép giáp
topic: thị thực chung
event: cuộc tấn công mùa xuân
event: vụ cháy nhà chứa số {N}
event: trận lụt năm ngoái
event: đại hội ngành đóng tàu
event: việc thay chính phủ
event: triển lãm hàng không
event: việc triệu hồi đại sứ
event: tai nạn trên cầu
event: lễ duyệt binh kỷ niệm
event: vụ rò rỉ năm {year}
event: vụ sáp nhập hai viện
event: vòng đàm phán thứ ba
event: lệnh phong tỏa
adj: chưa có gì gấp
adj: là chuyện danh dự
adj: đã xong xuôi
adj: quá tốn kém
adj: là đề tài bàn tán
adj: còn dang dở
adj: đáng ngờ
adj: là một sai lầm
adj: kém quan trọng hơn người ta tưởng
adj: là lối thoát duy nhất
adj: đáng tiếc
adj: đúng tiến độ
adj: được giữ kín đến năm {year}
flew: hạ cánh khẩn cấp
flew: tham gia bắn đạn thật
flew: hỏng hai lần
flew: bắn trúng mục tiêu cách {N} cây số
flew: được giới thiệu với khách mua
flew: vào biên chế
flew: được dỡ xuống trong đêm
flew: bị chụp ảnh từ mái nhà
flew: không qua được thử nghiệm
flew: thay cho mẫu cũ
flew: nằm chờ nhiên liệu {N} ngày
better: chở nhiều dầu hơn nhưng cần đường băng dài
better: rẻ bằng nửa
better: chỉ cần hai người lái
better: chưa từng xuất khẩu
better: nặng hơn {N} kg
better: có ra đa đời mới
better: sửa được ngay tại trận địa
price: tăng {N} phần trăm
price: giảm sau đấu thầu
price: chưa bao giờ được công bố
price: gồm cả {N} động cơ dự phòng
price: đã chốt bằng đồng rúp
aside: chân vẫn còn tập tễnh
aside: vốn ít khi phát biểu
aside: nhậm chức năm {year}
aside: từng là phi công
aside: xanh xao và mệt mỏi
aside: lần đầu ra nước ngoài
media: tờ báo buổi chiều
media: một đài địa phương
media: hãng tin Norvest
media: đài Meridian
media: các phóng viên
media: một tạp chí chuyên ngành
media: tuần báo La Bàn
date: {day} tháng ba
date: {day} tháng sáu
date: {day} tháng tám
date: {day} tháng mười
date: {day} tháng chạp
date: {day} tháng giêng
date: {day} tháng năm
site: Đăng ký nhận bản tin
site: {N} bình luận
site: Chia sẻ bài viết
site: Đọc nhiều hôm nay
site: Ảnh: phòng báo chí
site: Giữ bản quyền {year}
site: Đăng nhập để bình luận
headline: {P} {did}
headline: {S1} {V} {O}
headline: {P}: {C}
headline: {W} {flew} {where}
`;
