using System.Text;

namespace GovInfoDisclosure.FsCheck.Pages.Quirks;

/// <summary>Quirks of the prose.</summary>
internal static class ProseQuirks
{
    private const string Stops = "。！？；：";
    private const string NeverFirst = Stops + "，、）》”";

    public static DisclosureReport WithoutStops(DisclosureReport report) => report.Overview is not { } overview ? report : report with
    {
        Overview = overview with { Parts = [.. overview.Parts.Select(p => p with { Heading = p.Heading.TrimEnd('。') })] },
    };

    public static void RunIn(PageDraft draft, Random random)
    {
        for (int i = draft.Blocks.Count - 2; i >= 0; i--)
        {
            if (draft.Blocks[i] is not PageLine { Role: LineRole.Part } heading
                || draft.Blocks[i + 1] is not PageLine { Role: LineRole.Prose } text)
                continue;
            draft.Blocks[i] = text with { Text = $"{heading.Text}。{text.Text}" };
            draft.Blocks.RemoveAt(i + 1);
        }
    }

    public static void Wrap(PageDraft draft, Random random)
    {
        int width = 2 * random.Next(28, 45);
        draft.ChangeLines(LineRole.Prose, line => Wrap(line.Text, width));
    }

    // A line that ends with the stop of a sentence would look like the end of the paragraph; no line begins with a mark.
    private static string Wrap(string text, int width)
    {
        var wrapped = new StringBuilder();
        while (LengthOfLine(text, width) is var end && end < text.Length)
        {
            while (Stops.Contains(text[end - 1], StringComparison.Ordinal) || NeverFirst.Contains(text[end], StringComparison.Ordinal))
                end--;
            wrapped.Append(text.AsSpan(0, end)).Append('\n');
            text = text[end..];
        }

        return wrapped.Append(text).ToString();
    }

    // How much of a text fits on a line; Chinese characters take two columns.
    private static int LengthOfLine(string text, int width)
    {
        int end = 0;
        for (int columns = 0; end < text.Length; end++)
        {
            columns += text[end] >= '\u2E80' ? 2 : 1;
            if (columns > width)
                break;
        }

        return end;
    }
}
