using System.Text;

namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Writes web pages as archives, as browsers save them: a mail of one page (RFC 2557).</summary>
internal static class WebArchiveWriter
{
    private const string Boundary = "----=_page";
    private const int LineLength = 72;

    public static string Write(PageDraft draft)
    {
        byte[] page = Encoding.UTF8.GetBytes(HtmlWriter.Write(draft));
        (string encoding, string content) = draft.Variant % 2 == 0
            ? ("quoted-printable", QuotedPrintable(page))
            : ("base64", Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks));
        return $"""
            From: <Saved by a browser>
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="{Boundary}"

            --{Boundary}
            Content-Type: text/html; charset="utf-8"
            Content-Transfer-Encoding: {encoding}
            Content-Location: http://www.example.gov.cn/report.html

            {content}
            --{Boundary}--

            """;
    }

    private static string QuotedPrintable(byte[] page)
    {
        var text = new StringBuilder();
        int column = 0;
        foreach (byte value in page)
        {
            string letter = value is (byte)'\n' or (> 32 and < 127 and not (byte)'=') ? ((char)value).ToString() : $"={value:X2}";
            if (column + letter.Length > LineLength)
            {
                text.Append("=\n");
                column = 0;
            }

            text.Append(letter);
            column = value == '\n' ? 0 : column + letter.Length;
        }

        return text.ToString();
    }
}
