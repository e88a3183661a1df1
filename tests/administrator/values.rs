//! Telephone numbers, web and e-mail addresses, as an administrator may write them.

use member_kiosk::content::{Email, Phone, WebLink};

#[test]
fn every_usual_spelling_of_a_number_is_shown_alike() {
    for written in [
        "323-800-8283",
        "(323) 800-8283",
        "(323)800.8283",
        "1.323.800.8283",
        "+1 323 800 8283",
        "13238008283",
        "1-(323) 800 8283",
        "323-800-8283 ",
    ] {
        assert_eq!(written.parse::<Phone>().map(|phone| phone.to_string()), Ok("1-323-800-8283".to_owned()));
    }
    assert_eq!("866-255-4795".parse::<Phone>().map(Phone::tel_uri), Ok("tel:+18662554795".to_owned()));
}

#[test]
fn what_is_no_number_is_refused() {
    for wrong in [
        "14795-255-866-1",
        "323-800-828",
        "323-800-82833",
        "1-800-FLOWERS",
        "",
        "711",
        "+44 20 7946 0958",
        "+47 22 33 44 55",
        "323+800+8283",
        "000-000-0000",
        "123-800-8283",
        "323-100-8283",
    ] {
        assert!(wrong.parse::<Phone>().is_err(), "{wrong} was accepted");
    }
}

#[test]
fn an_address_is_shown_as_written_and_coded_with_https() {
    for written in ["www.IMSMSO.com", "https://www.IMSMSO.com", "HTTPS://www.IMSMSO.com"] {
        let link: Result<WebLink, _> = written.parse();
        assert_eq!(link.as_ref().map(ToString::to_string), Ok("www.IMSMSO.com".to_owned()));
        assert_eq!(link.as_ref().map(WebLink::url), Ok("https://www.imsmso.com/"));
    }
}

#[test]
fn what_is_no_address_is_refused() {
    for wrong in [
        "",
        "http://x.org",
        "javascript:alert(1)",
        "localhost",
        "a b.com",
        "user:pass@x.org",
        "ftp://x.org",
        "www,x.com",
        "www..com",
        "www.x;com",
        "www.x.com)",
        "www.x.com,",
        "www.x.com\u{200b}",
        "www.іms.com",
        "1.2.3.4",
    ] {
        assert!(wrong.parse::<WebLink>().is_err(), "{wrong} was accepted");
    }
    for wrong in
        ["", "a", "a@b", "a@b@c.d", "@c.d", "a b@c.dd", "a@.dd", "mailto:a@b.com", "a..b@c.dd", "a@b.com; c@d.com"]
    {
        assert!(wrong.parse::<Email>().is_err(), "{wrong} was accepted");
    }
}
