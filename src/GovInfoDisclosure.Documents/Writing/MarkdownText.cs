using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>Keeps text from being taken for Markdown.</summary>
internal static partial class MarkdownText
{
    /// <summary>Escapes what means something anywhere in a line.</summary>
    public static string Escape(string text) =>
        Special().Replace(text, m => m.Value switch { "&" => "&amp;", "<" => "&lt;", _ => "\\" + m.Value });

    /// <summary>Escapes what means something at the start of a paragraph: headings, lists, quotations.</summary>
    public static string EscapeStart(string text) => Start().Replace(text, "${number}\\${mark}");

    [GeneratedRegex(@"[\\`*_\[\]|~^{&<]")]
    private static partial Regex Special();

    [GeneratedRegex(@"^(?:(?<mark>[#>+\-])|(?<number>[0-9]{1,9})(?<mark>[.)])(?=\s|$))")]
    private static partial Regex Start();
}
