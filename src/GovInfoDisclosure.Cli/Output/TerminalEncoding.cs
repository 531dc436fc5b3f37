using System.Text;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>
/// The encoding of a terminal. It matters on a screen alone: files and pipes are in UTF-8 whatever the locale, so that programs can rely on
/// it.
/// </summary>
internal static class TerminalEncoding
{
    private const string Gb18030 = "GB18030";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // The first that is set decides, as in all programs.
    private static readonly string[] Variables = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>GB18030 on a screen whose locale asks for it or for the sets it includes (zh_CN.GBK, zh_CN.GB2312); else UTF-8.</summary>
    /// <param name="isScreen">Whether somebody sees the text.</param>
    /// <param name="variable">The value of a variable of the environment; null or empty if it is not set.</param>
    public static Encoding Of(bool isScreen, Func<string, string?> variable)
    {
        string locale = Variables.Select(variable).FirstOrDefault(v => !string.IsNullOrEmpty(v)) ?? "";
        string charset = locale.Split('.', '@') is [_, var name, ..] ? name : "";
        if (!isScreen || !charset.StartsWith("GB", StringComparison.OrdinalIgnoreCase))
            return Utf8;
        return CodePagesEncodingProvider.Instance.GetEncoding(Gb18030) ?? Utf8;
    }
}
