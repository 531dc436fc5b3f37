using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Media.Mime;

/// <summary>Names of files in letters that the head of a mail cannot have (RFC 2047, RFC 2231).</summary>
internal static partial class EncodedWords
{
    public static string Decode(string text) => Word().Replace(text, word =>
    {
        byte[] letters = Encoding.Latin1.GetBytes(word.Groups["text"].Value.Replace('_', ' '));
        return TextDecoder.Decode(word.Groups["way"].Value is "B" or "b"
            ? TransferEncoding.FromBase64(letters)
            : TransferEncoding.FromQuotedPrintable(letters));
    });

    /// <summary>A text with percents, behind its encoding and language.</summary>
    public static string DecodePercents(string text) =>
        TextDecoder.Decode(TransferEncoding.FromQuotedPrintable(Encoding.Latin1.GetBytes(text.Split('\'')[^1].Replace('%', '='))));

    [GeneratedRegex(@"=\?[^?]{1,40}\?(?<way>[BbQq])\?(?<text>[^?]*)\?=\s*")]
    private static partial Regex Word();
}
