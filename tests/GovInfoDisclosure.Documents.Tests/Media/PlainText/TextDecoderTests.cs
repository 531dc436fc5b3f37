using System.Text;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Tests.Media.PlainText;

public class TextDecoderTests
{
    private const string Text = "一、总体情况〇㐀😀 abc";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "GB18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_decoded_whatever_its_encoding(string name)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        Assert.Equal(Text, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]));
    }

    [Fact]
    public void Without_a_mark_valid_bytes_are_UTF_8() => Assert.Equal(Text, TextDecoder.Decode(Encoding.UTF8.GetBytes(Text)));

    [Fact]
    public void A_torn_letter_does_not_change_the_encoding() =>
        Assert.StartsWith("一、总体情况一、总体情况", TextDecoder.Decode(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("一、总体情况", 50)))
            .AsSpan()[..^1]), StringComparison.Ordinal);

    [Fact]
    public void Bytes_of_no_encoding_become_replacement_characters() =>
        Assert.Contains('\uFFFD', TextDecoder.Decode([0x41, 0xFF, 0xFF, 0x42]));

    [Fact]
    public void Markup_does_not_hide_the_encoding_of_the_letters()
    {
        string page = new string(' ', 100_000) + "<p>㐀县规章</p>";
        Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        Assert.Equal(page, TextDecoder.Decode(gb18030.GetBytes(page)));
        Assert.Equal(page, TextDecoder.Decode(Encoding.UTF8.GetBytes(page)));
    }

    [Fact]
    public void A_page_may_declare_an_encoding_that_is_neither()
    {
        const string Page = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=Big5\"><p>總體情況</p>";
        Assert.Equal(Page, TextDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes(Page)));
    }

    [Theory]
    [InlineData("big5", "一、總體情況。本年度，本機關公開政府信息。", "")]
    [InlineData("big5", "一、總體情況。本年度，本機關公開政府信息。", "<meta charset=gb2312>")]
    [InlineData("GB18030", "一、总体情况。本年度，本机关公开政府信息。", "<meta charset=\"big5\">")]
    [InlineData("GB18030", "一、總體情況。本年度，本機關公開政府信息。", "")]
    public void The_words_decide_between_the_encodings_whatever_a_page_declares(string encoding, string text, string head) =>
        Assert.Equal(head + text, TextDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(head + text)));
}
