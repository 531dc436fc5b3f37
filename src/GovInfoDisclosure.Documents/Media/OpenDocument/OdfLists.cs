using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>The numbers of lists and headings, as definitions that Word has for them.</summary>
internal sealed class OdfLists(OdfStyles styles, PackageGuard guard)
{
    private readonly Dictionary<XElement, int> _definitions = [];
    private readonly Dictionary<XElement, int> _instances = [];
    private readonly List<NumberingInstance> _numbers = [];

    /// <summary>All definitions that were asked for.</summary>
    public Numbering ToNumbering() => new(_definitions.Select(d => (DocumentFormat.OpenXml.OpenXmlElement)Definition(d.Key, d.Value))
        .Concat(_numbers));

    /// <summary>The number of the numbering of a list; null if it has none.</summary>
    /// <param name="style">The name of its style.</param>
    /// <param name="goesOn">Whether it goes on where the list of the same style before it ended.</param>
    public int? NumberOf(string? style, bool goesOn) =>
        styles.ListOf(style) is { } list ? (goesOn && _instances.TryGetValue(list, out int before) ? before : Start(list, null)) : null;

    /// <summary>The number of the numbering of headings; null if they have none.</summary>
    public int? NumberOfHeadings() => styles.Outline is { } outline
        ? _instances.TryGetValue(outline, out int before) ? before : Start(outline, null)
        : null;

    /// <summary>The number of a numbering that starts a list again.</summary>
    public int? Restart(string? style, int first) => styles.ListOf(style) is { } list ? Start(list, first) : null;

    // Each list that begins is a numbering of its own that starts again at every level.
    private int Start(XElement list, int? first)
    {
        guard.CountNodes(4 * NumberingLevel.Most);
        if (!_definitions.TryGetValue(list, out int definition))
            _definitions[list] = definition = _definitions.Count + 1;
        int number = _numbers.Count + 1;
        var instance = new NumberingInstance(new AbstractNumId { Val = definition }) { NumberID = number };
        for (int level = 0; level < NumberingLevel.Most; level++)
        {
            int start = first ?? StartOf(LevelsOf(list).ElementAtOrDefault(level));
            instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = level });
        }

        _numbers.Add(instance);
        return _instances[list] = number;
    }

    private static AbstractNum Definition(XElement list, int number)
    {
        var definition = new AbstractNum { AbstractNumberId = number };
        foreach (XElement level in LevelsOf(list))
        {
            if (Odf.Number(level, Odf.Text + "level") is not { } index || index is < 1 or > NumberingLevel.Most)
                continue;
            definition.Append(new Level(
                new StartNumberingValue { Val = StartOf(level) },
                new NumberingFormat { Val = new() { InnerText = FormatOf(level.Attribute(Odf.Style + "num-format")?.Value) } },
                new LevelText { Val = TextOf(level, index) })
            { LevelIndex = index - 1 });
        }

        return definition;
    }

    private static IEnumerable<XElement> LevelsOf(XElement list) => list.Elements().Take(NumberingLevel.Most);

    private static int StartOf(XElement? level) => level is null ? 1 : Math.Max(Odf.Number(level, Odf.Text + "start-value") ?? 1, 0);

    // Several levels in one number are parted by points.
    private static string TextOf(XElement level, int index)
    {
        if (string.IsNullOrEmpty(level.Attribute(Odf.Style + "num-format")?.Value))
            return "";
        int first = index - Odf.Count(level, Odf.Text + "display-levels", index) + 1;
        string numbers = string.Join('.', Enumerable.Range(first, index - first + 1).Select(i => $"%{i}"));
        return level.Attribute(Odf.Style + "num-prefix")?.Value + numbers + level.Attribute(Odf.Style + "num-suffix")?.Value;
    }

    // A format is named by its first numbers.
    private static string FormatOf(string? format) => (format ?? "").Split(',')[0] switch
    {
        "一" or "一十" => "chineseCounting",
        "壹" => "chineseLegalSimplified",
        "甲" => "ideographTraditional",
        "子" => "ideographZodiac",
        "①" => "decimalEnclosedCircle",
        "１" => "decimalFullWidth",
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        "" => "bullet",
        _ => "decimal",
    };
}
