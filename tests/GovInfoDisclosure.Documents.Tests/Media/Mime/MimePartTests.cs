using System.Text;
using GovInfoDisclosure.Documents.Media.Mime;

namespace GovInfoDisclosure.Documents.Tests.Media.Mime;

public class MimePartTests
{
    [Theory]
    [InlineData("--b\n\n1\n--b\n\n2\n--b--\n\n3", "1\n/2\n")]
    [InlineData("before\n--b\n\n1\n--b--", "1\n")]
    // Only at the beginning of a line.
    [InlineData("x--b\n--b\n\n1 --b\n2\n--b--", "1 --b\n2\n")]
    [InlineData("\n--b\n\n1\n--b--", "1\n")]
    // The end was cut off.
    [InlineData("--b\n\n1\n--b\n\n2", "1\n/2")]
    [InlineData("--b\n\n1\n--b", "1\n")]
    [InlineData("no parts", "")]
    [InlineData("--b\n\n--b--", "")]
    public void Parts_are_between_their_boundaries(string body, string parts) =>
        Assert.Equal(parts, string.Join('/', Read($"Content-Type: multipart/mixed; boundary=b\n\n{body}").Parts.Select(TextOf)));

    [Theory]
    [InlineData("quoted-printable", "1=E4=BB=B6=\r\n2=\n3=e4=bb=b6", "1件23件")]
    [InlineData("quoted-printable", "1=2 =G0 =0G =", "1=2 =G0 =0G =")]
    [InlineData("quoted-printable", "a=3D=09=39=2f", "a=\t9/")]
    [InlineData(" Base64 ", "5Lu2\r\n MTI=", "件12")]
    [InlineData("base64", "MTI", "12")]
    [InlineData("base64", "MTIzN", "123")]
    [InlineData("base64", "MTI=MTI=", "12")]
    [InlineData("7bit", "MTI=", "MTI=")]
    public void A_body_is_as_it_was_before_it_was_made_fit_for_mail(string way, string body, string text) =>
        Assert.Equal(text, TextOf(Read($"Content-Transfer-Encoding:{way}\n\n{body}")));

    [Theory]
    [InlineData("Content-Disposition: attachment; filename=\"a b.docx\"", "a b.docx")]
    [InlineData("Content-Disposition: inline; size=3; FileName = a.docx; x=1", "a.docx")]
    [InlineData("Content-Disposition: attachment; filename*=utf-8''%E4%BB%B6.docx", "件.docx")]
    [InlineData("Content-Disposition: attachment; filename=\"=?utf-8?B?5Lu2?= =?gb2312?q?=BC=FE_1?=.docx\"", "件件 1.docx")]
    [InlineData("Content-Disposition: attachment;\n\tfilename=a.docx\nContent-Disposition: attachment; filename=b.docx", "a.docx")]
    [InlineData("Content-Type: application/msword; name=a.doc", "a.doc")]
    [InlineData("Content-Disposition: attachment; filename=a.doc\nContent-Type: application/msword; name=b.doc", "a.doc")]
    [InlineData("Content-Disposition: Attachment", "")]
    [InlineData("Content-Disposition: inline", null)]
    [InlineData("Content-Type: text/plain; charset=utf-8", null)]
    public void An_attached_file_has_the_name_it_was_sent_with(string head, string? name) => Assert.Equal(name, Read(head + "\n\n1").Name);

    [Theory]
    [InlineData("Content-Type: Text/HTML; charset=utf-8", "text/html")]
    [InlineData("content-type:\n text/html", "text/html")]
    [InlineData("no field\n goes on\nContent-Type: text/html", "text/html")]
    [InlineData("Subject: x", "text/plain")]
    public void A_part_without_a_type_is_plain_text(string head, string type) => Assert.Equal(type, Read(head + "\r\n\r\n1").Type);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 0)]
    public void Mails_in_mails_are_opened_to_a_depth_of_ten(int mails, int pages)
    {
        string mail = string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\n", mails)) + "Content-Type: text/html\n\n<p>";
        Assert.Equal(pages, Read(mail).Leaves().Count(l => l.Type == "text/html"));
    }

    [Theory]
    [InlineData("<frameset>", "1\n2\n")]
    [InlineData("<html>", "<html>\n")]
    public void A_page_of_frames_has_its_text_in_them(string first, string text)
    {
        string Page(string content) => $"--b\nContent-Type: text/html\n\n{content}\n";
        (byte[]? read, _) = MimeMedium.Read(
            Encoding.UTF8.GetBytes($"Content-Type: multipart/related; boundary=b\n\n{Page(first)}{Page("1")}{Page("2")}--b--"), new());
        Assert.Equal(text, Encoding.UTF8.GetString(read!));
    }

    private static MimePart Read(string mail) => MimePart.Read(Encoding.UTF8.GetBytes(mail), new());

    private static string TextOf(MimePart part) => Encoding.UTF8.GetString(part.Content());
}
