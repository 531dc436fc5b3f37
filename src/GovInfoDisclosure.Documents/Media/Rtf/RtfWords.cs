using System.Collections.Frozen;

namespace GovInfoDisclosure.Documents.Media.Rtf;

/// <summary>What control words mean.</summary>
internal static class RtfWords
{
    private static readonly FrozenSet<string> Unprinted = new[]
    {
        "stylesheet", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote",
            "annotation",
        "atnid", "atnauthor", "fldinst", "pict", "nonshppict", "object", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator",
        "xe", "tc", "txe", "rxe", "bkmkstart", "bkmkend", "themedata", "colorschememapping", "latentstyles", "datastore", "xmlnstbl",
        "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "nonesttables", "do", "sn", "sv", "pntxtb", "pntxta", "pnseclvl", "filetbl", "mmath",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Letters = new Dictionary<string, string>
    {
        ["~"] = "\u00A0",
        ["_"] = "-",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["bullet"] = "•",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["emspace"] = "\u2003",
        ["enspace"] = "\u2002",
        ["qmspace"] = "\u2005",
    }.ToFrozenDictionary();

    /// <summary>What the group is for that begins with a word; null if it is text like that around it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isMarked">Whether the file says that who does not know the word is to leave out the group.</param>
    public static RtfPurpose? PurposeOf(string word, bool isMarked) => word switch
    {
        "fonttbl" => RtfPurpose.Fonts,
        "colortbl" => RtfPurpose.Colours,
        "listtext" or "pntext" => RtfPurpose.Number,
        "shptxt" => RtfPurpose.Box,
        "nesttableprops" or "shpinst" or "ud" => null,
        _ => isMarked || Unprinted.Contains(word) ? RtfPurpose.None : null,
    };

    /// <summary>The letter that a word is for; null if it is for none.</summary>
    public static string? LetterOf(string word) => Letters.GetValueOrDefault(word);
}
