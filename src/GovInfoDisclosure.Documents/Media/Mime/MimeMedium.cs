using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Media.Mime;

/// <summary>Mails (.eml) and web pages saved as one file (.mht): the text itself and the documents that are attached.</summary>
internal static partial class MimeMedium
{
    // The fields that say what a mail is are among its first.
    private const int LongestHead = 16_384;

    /// <summary>Whether a text begins as a mail does.</summary>
    public static bool IsMail(ReadOnlySpan<byte> start) =>
        Head().IsMatch(Encoding.Latin1.GetString(start[..Math.Min(start.Length, LongestHead)]));

    /// <summary>What may be a report: the text as a page or as plain text, and attached documents.</summary>
    /// <param name="content">The mail.</param>
    /// <param name="work">What reading may cost.</param>
    public static (byte[]? Text, List<ContainedFile> Attached) Read(byte[] content, Work work)
    {
        MimePart[] leaves = [.. MimePart.Read(content.AsSpan().TrimStart(" \t\r\n"u8).ToArray(), work).Leaves()];
        MimePart[] texts = [.. leaves.Where(l => l.Name is null || l.Type == "text/html")];
        byte[][] pages = [.. texts.Where(l => l.Type == "text/html").Select(l => l.Content())];
        List<ContainedFile> attached = [.. leaves.Where(l => l.Name is not null && l.Type != "text/html").Select(FileOf).Where(f =>
            f.IsDocument)];
        if (pages.Length == 0)
            return (texts.FirstOrDefault(l => l.Type == "text/plain")?.Content(), attached);
        // A page that only arranges others in frames has its text in them.
        byte[] first = pages[0];
        return (pages.Length > 1 && first.AsSpan().IndexOf("<frameset"u8) >= 0 ? [.. pages[1..].SelectMany(p => p)] : first, attached);
    }

    private static ContainedFile FileOf(MimePart part) => new(part.Name ?? "", part.Content);

    [GeneratedRegex(
        @"\A\s*(?:From .*\n)?(?>[A-Za-z][A-Za-z0-9-]*:.*\n(?:[ \t].*\n)*)*?"
            + @"(?:MIME-Version:|Content-Type:\s*(?:multipart/|text/html|message/)|Content-Transfer-Encoding:)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Head();
}
