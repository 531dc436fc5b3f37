using System.Text;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.Mime;

public class MimeTests
{
    private const string Report = "<!DOCTYPE html><html><body><h2>一、总体情况</h2><p>本机关依法公开。</p><h2>五、存在的主要问题及改进情况</h2><p>无。</p></body></html>";

    [Theory]
    [InlineData("8bit", "gb18030")]
    [InlineData("8bit", "utf-8")]
    [InlineData("base64", "utf-8")]
    [InlineData("BASE64", "gb18030")]
    public void A_page_saved_as_one_file_is_read_in_every_encoding(string way, string charset)
    {
        byte[] page = CodePagesEncodingProvider.Instance.GetEncoding(charset)?.GetBytes(Report) ?? Encoding.UTF8.GetBytes(Report);
        byte[] body = way == "8bit" ? page : Encoding.ASCII.GetBytes(Convert.ToBase64String(page,
            Base64FormattingOptions.InsertLineBreaks));
        byte[] file = [.. Encoding.ASCII.GetBytes("From: <Saved by a browser>\r\nSnapshot-Content-Location: http://a.example/\r\nMIME-"
            + "Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"b\"\r\n\r\nx --b y\r\n--b\r\nContent-Type: te"
                + "xt/html\r\n"
            + $"Content-Transfer-Encoding: {way}\r\n\r\n"), .. body, .. "\r\n--b--\r\n"u8];
        Assert.Contains("本机关依法公开。", DocumentReader.Read(file).Report?.Overview?.Text);
    }

    [Fact]
    public void An_attached_report_is_read_and_the_letter_beside_it_is_not()
    {
        DocumentReadResult read = DocumentReader.Read(Mail("请查收。", ("年报.html", Report)));
        Assert.Equal("年报.html", read.Entry);
        Assert.NotNull(read.Report?.Overview);
        Assert.DoesNotContain(read.Findings, f => f.Rule.Id is "GID101" or "GID109");
    }

    [Fact]
    public void What_could_not_be_read_beside_a_report_is_reported()
    {
        DocumentReadResult read = DocumentReader.Read(Mail("请查收。", ("年报.html", Report), ("回执.txt", "已收到")));
        Assert.NotNull(read.Report);
        Assert.Contains(read.Findings, f => f.Message(Language.Chinese).Contains("回执.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_without_a_report_says_what_it_lacks() => Assert.Equal("GID101",
        DocumentReader.Read(Mail("请查收。")).Findings[0].Rule.Id);

    [Fact]
    public void Mails_within_mails_end_at_a_depth()
    {
        string mail = Report;
        for (int i = 0; i < 60; i++)
            mail = $"MIME-Version: 1.0\r\nContent-Type: {(i == 0 ? "text/html" : "message/rfc822")}\r\n\r\n{mail}";
        Assert.Null(DocumentReader.Read(Encoding.UTF8.GetBytes(mail)).Report);
    }

    [Fact]
    public void A_text_with_colons_is_no_mail() =>
        Assert.NotNull(DocumentReader.Read(Encoding.UTF8.GetBytes("Title: x\n\n# 一、总体情况\n\n本机关依法公开。")).Report);

    [Fact]
    public void A_document_that_Word_inserts_is_read_in_its_place()
    {
        byte[] file = OfficeBlocks.Word("<w:p><w:r><w:t>前</w:t></w:r></w:p><w:altChunk r:id=\"c\"/><w:p><w:r><w:t>后</w:t></w:r></w:p>",
            more:
        [
            ("word/chunk.html", "<html><body><p>一、总体情况</p></body></html>"),
            ("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><R"
                + "elationship "
                + "Id=\"c\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk\" Target=\"chunk.htm"
                    + "l\"/></Relationships>"),
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension"
                + "=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"html\" ContentType"
                    + "=\"text/html\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessin"
                    + "gml.document.main+xml\""
                + "/></Types>"),
        ]);
        Assert.Equal(["前", "一、总体情况", "后"], OfficeBlocks.Lines(file));
    }

    private static byte[] Mail(string letter, params (string Name, string Content)[] attached) => Encoding.UTF8.GetBytes(
        "Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
        + $"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{letter}\r\n"
        + string.Concat(attached.Select(a => "--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filena"
            + "me*=utf-8''"
            + $"{Uri.EscapeDataString(a.Name)}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Convert.ToBase64String(Encoding.UTF8.GetBytes(a.Content), Base64FormattingOptions.InsertLineBreaks) + "\r\n"))
        + "--b--\r\n");
}
