# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Quay lại
bar-home = Trang chính
bar-display = Cỡ chữ
bar-finish = Kết thúc

### On every page
staff-help = Nhờ nhân viên giúp
translation-awaits-review = Bản dịch này chưa được biên dịch viên đủ trình độ xem xét.
tty = TTY: { $number }
phone-extension = Số nội bộ { $extension }
scan-to-call = Quét mã để gọi
scan-with-phone = Quét bằng máy ảnh trên điện thoại của quý vị
large-number-title = Gọi số này
close = Đóng
done = Xong

### The welcome page
welcome-question = Chúng tôi có thể giúp gì cho quý vị?
welcome-subjects = Quyền của quý vị · Quyền riêng tư · Thông dịch viên miễn phí · Xe đưa đón đi khám
touch-to-start = Chạm để bắt đầu

### The page of 22 languages
choose-language = Chọn ngôn ngữ của quý vị

### The home page
home-question = Quý vị muốn biết điều gì?
interpreter-title = Yêu cầu thông dịch viên
interpreter-hint = Trợ giúp miễn phí bằng ngôn ngữ của quý vị — cho nhân viên tiếp tân xem một lời nhắn
rides-title = Xe đưa đón đi khám
rides-hint = Cách đặt xe, theo chương trình bảo hiểm sức khỏe của quý vị
rights-title = Quyền của quý vị
rights-hint = Những gì quý vị có thể yêu cầu và mong đợi
privacy-title = Thông báo về quyền riêng tư
privacy-hint = Thông tin sức khỏe của quý vị được sử dụng như thế nào
contact-title = Liên lạc với chúng tôi
contact-hint = Số điện thoại, TTY 711, dịch vụ chuyển tiếp viễn thông (relay)
decisions-title = Quyết định chăm sóc sức khỏe được đưa ra thế nào
decisions-hint = Lời cam kết của chúng tôi và các tiêu chí
concern-title = Báo cáo gian lận hoặc sai phạm
concern-hint = Báo cáo gian lận, lãng phí hoặc lạm dụng quyền lợi — không cần nêu tên
community-title = Dịch vụ cộng đồng
coming-soon = Sắp có
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Gọi số
ims-promise = { $organization } cung cấp hỗ trợ ngôn ngữ miễn phí, bằng ngôn ngữ được yêu cầu, thông qua nhân viên song ngữ hoặc thông dịch viên.
plan-not-listed = Bảo hiểm khác
who-needs-interpreter = Ai cần thông dịch viên? Hãy chạm vào ngôn ngữ của người đó.
plan-without-message = Ở đây không có lời nhắn của { $plan } bằng ngôn ngữ này. { $organization } sẽ tìm thông dịch viên cho quý vị, miễn phí.

### Choosing a health plan, and rides
which-plan = Thẻ hội viên của quý vị ghi chương trình bảo hiểm sức khỏe nào?
change-plan = Xem chương trình khác
plan-not-sure = Quý vị không chắc? Tên và logo của chương trình ở mặt trước thẻ của quý vị. Nhân viên tiếp tân cũng có thể giúp.
ride-by-phone-or-online = { $provider } — qua điện thoại hoặc trên mạng
ride-by-phone = { $provider } — qua điện thoại
ride-by-member-services = Ban dịch vụ hội viên, số nội bộ { $extension }
ride-title = { $plan } — xe đưa đón của { $provider }
ride-title-plain = { $plan } — xe đưa đón
ride-call = Gọi để đặt xe
always-open = 24 giờ một ngày, 7 ngày một tuần
open-daily = Từ { $from } đến { $to }, bảy ngày một tuần
clock = { $hour12 } giờ { $half ->
    [am] { $hour12 ->
        [12] đêm
       *[other] sáng
    }
   *[pm] { $hour12 ->
        [12] trưa
        [1] chiều
        [2] chiều
        [3] chiều
        [4] chiều
        [5] chiều
        [6] chiều
       *[other] tối
    }
}
monday = thứ Hai
tuesday = thứ Ba
wednesday = thứ Tư
thursday = thứ Năm
friday = thứ Sáu
saturday = thứ Bảy
sunday = Chủ Nhật
days-range = từ { $first } đến { $last }
days-and = { $first } và { $second }
days-list = { $first }, { $second }
hours-range = từ { $from } đến { $to }
clock-minutes = { $hour12 } giờ { $minute } { $half ->
    [am] { $hour12 ->
        [12] đêm
       *[other] sáng
    }
   *[pm] { $hour12 ->
        [12] trưa
        [1] chiều
        [2] chiều
        [3] chiều
        [4] chiều
        [5] chiều
        [6] chiều
       *[other] tối
    }
}
open-on-days = Giờ làm việc: { $days }, { $hours }
open-24-hours = 24 giờ một ngày
closed-on-holidays = nghỉ các ngày lễ
open-now = Hiện đang làm việc, đến { $time }
open-now-always = Hiện đang làm việc, 24 giờ một ngày
closed-now = Hiện ngoài giờ làm việc
opens-at = Bắt đầu làm việc hôm nay lúc { $time }
opens-day-at = Bắt đầu làm việc vào { $day } lúc { $time }
before-you-call = Trước khi gọi
ride-days-ahead = Xin đặt xe trước { $days } ngày.
ride-hours-ahead = Nên đặt xe trước { $hours } giờ.
ride-have-id = Xin chuẩn bị sẵn { $card } của quý vị.
ride-know-trip = Xin nắm rõ chi tiết chuyến đi, chẳng hạn như địa chỉ đón và địa chỉ đến.
ride-choose-extension = Chọn số nội bộ { $extension } để đặt hẹn xe đưa đón với nhân viên đại diện ban dịch vụ hội viên của { $plan }.
ride-online = Hoặc đặt xe trên mạng
get-link = Mở trên điện thoại
ride-profile = { $provider } sẽ lập hồ sơ cho quý vị dựa trên bất kỳ bệnh trạng hoặc nhu cầu đặc biệt nào.
ride-questions = Để biết thêm thông tin, vui lòng xem bản Tóm tắt Quyền lợi (Summary of Benefits) của chương trình hoặc gọi cho { $office }.

### Documents
document-summary = Tóm tắt
document-next = Tiếp theo: { $part }
paper-copy = Xin bản giấy
paper-copy-how = Quý vị có thể xin nhân viên tiếp tân một bản giấy của thông báo này bất cứ lúc nào, hoặc gọi số này.
take-with-you = Mang theo thông báo này
take-with-you-how = Thông báo này cũng có trên trang mạng của chúng tôi. Quét mã để mở thông báo trên điện thoại của quý vị.
take-with-you-website = Quét mã để mở trang mạng của chúng tôi trên điện thoại của quý vị. Mã này không mở thẳng thông báo này.

### Contact and concerns
contact-customer-service = Dịch vụ khách hàng, trong giờ làm việc
contact-after-hours = Ngoài giờ làm việc (số gọi miễn phí)
contact-relay = Dịch vụ chuyển tiếp viễn thông (relay) dành cho người khuyết tật về thính giác hoặc khả năng nói
concern-intro = Để báo cáo ẩn danh các vi phạm quy định, gian lận, lãng phí hoặc lạm dụng quyền lợi:
concern-hotline = Đường dây nóng miễn phí để báo cáo gian lận hoặc sai phạm, không cần nêu tên
concern-fax = Fax để báo cáo sai phạm
concern-online = Báo cáo trên mạng
concern-email = Email để báo cáo sai phạm
concern-write = Quý vị cũng có thể gửi email hoặc fax cho chúng tôi
concern-write-shows-who = Email và fax cho thấy ai là người viết.

### Leaving for a web site of somebody else
leaving-title = Quý vị đang rời khỏi trang mạng của { $organization }
leaving-words = Trang mạng đó sẽ mở trên điện thoại của chính quý vị. Trang đó là của một tổ chức khác, và máy thông tin này không lưu giữ bất cứ điều gì.

### Help from staff: a screen to show at the desk
staff-help-words = Xin nhờ một nhân viên đến màn hình này.

### The display panel
text-size-small = Nhỏ
text-size-standard = Tiêu chuẩn
text-size-large = Lớn
text-size-largest = Lớn nhất
colors = Màu sắc
theme-light = Sáng
theme-dark = Tối
theme-contrast-light = Tương phản cao, sáng
theme-contrast-dark = Tương phản cao, tối
lower-screen = Đưa nội dung màn hình xuống thấp — mọi thứ trong tầm tay khi ngồi
raise-screen = Đưa nội dung màn hình lên cao

### When nobody has touched the screen for a while
still-there = Quý vị còn ở đó không?
still-there-words = Để bảo vệ quyền riêng tư của quý vị, màn hình này sắp bắt đầu lại từ đầu.
seconds-left = Còn { $seconds } giây
more-time = Tôi cần thêm thời gian
i-am-finished = Tôi đã xong

### The help that a keypad's Help key shows
keys-title = Cách dùng các phím
keys-where = Quý vị đang ở trang “{ $page }”.
keys-place = Phần { $number }/{ $total }
keys-move = Phím Lên và Xuống chuyển khung từ phần này sang phần khác.
keys-select = Phím Chọn nhấn nút trong khung.
keys-back = Phím Quay lại đưa quý vị về trang trước.
keys-help = Phím Trợ giúp hiện hoặc ẩn trang này.

out-of-service-title = Màn hình này hiện không hiển thị gì
out-of-service = Xin hỏi nhân viên tiếp tân.
