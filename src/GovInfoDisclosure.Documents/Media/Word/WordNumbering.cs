using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>The numbers that Word prints before paragraphs without their being text: section titles often have theirs from here.</summary>
internal sealed class WordNumbering
{
    private readonly WordStyles _styles;
    private readonly PackageGuard _guard;
    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<AbstractNum, WordList> _lists = [];
    private readonly Dictionary<NumberingInstance, WordList?> _listOf = [];
    private readonly Dictionary<int, Dictionary<int, NumberingLevel>> _overridden = [];
    private readonly HashSet<(int Instance, int Level)> _started = [];

    public WordNumbering(Numbering? numbering, WordStyles styles, PackageGuard guard)
    {
        _styles = styles;
        _guard = guard;
        foreach (AbstractNum definition in numbering?.Elements<AbstractNum>() ?? [])
            _definitions.TryAdd(definition.AbstractNumberId.ToInt() ?? -1, definition);
        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
            _instances.TryAdd(instance.NumberID.ToInt() ?? -1, instance);
    }

    /// <summary>Counts a paragraph; the number it prints, or empty.</summary>
    public string Next(ParagraphProperties? properties)
    {
        NumberingProperties? own = properties?.NumberingProperties;
        (NumberingProperties Numbering, string StyleId)? style = _styles.NumberingOf(properties?.ParagraphStyleId?.Val?.InnerText);
        int? id = own?.NumberingId?.Val.ToInt() ?? style?.Numbering.NumberingId?.Val.ToInt();
        if (id is not { } number || !_instances.TryGetValue(number, out NumberingInstance? instance) || ListOf(instance) is not { } list)
            return "";
        int? level = own?.NumberingLevelReference?.Val.ToInt() ?? style?.Numbering.NumberingLevelReference?.Val.ToInt();
        // A numbering by style finds its level by the style.
        int ownLevel = level ?? (own?.NumberingId is null && style is { } by ? list.LevelOf(by.StyleId) : 0);
        return ownLevel is < 0 or >= NumberingLevel.Most
            ? ""
            : list.Next(ownLevel, StartOf(instance, number, ownLevel), OverriddenBy(instance, number));
    }

    // Looked up once for each numbering: a definition may have any number of levels to look through, and any number of paragraphs.
    private WordList? ListOf(NumberingInstance instance)
    {
        if (!_listOf.TryGetValue(instance, out WordList? list))
            _listOf[instance] = list = FindList(instance);
        return list;
    }

    private WordList? FindList(NumberingInstance instance)
    {
        if (DefinitionOf(instance) is not { } definition)
            return null;
        // A definition may only name a style whose numbering it is.
        if (definition.NumberingStyleLink?.Val?.InnerText is { } link
            && _styles.NumberingOf(link)?.Numbering.NumberingId?.Val.ToInt() is { } id
            && _instances.TryGetValue(id, out NumberingInstance? linked) && DefinitionOf(linked) is { } styled)
            definition = styled;
        if (!_lists.TryGetValue(definition, out WordList? list))
            _lists[definition] = list = new WordList(LevelsOf(definition.Elements<Level>()), _guard);
        return list;
    }

    private AbstractNum? DefinitionOf(NumberingInstance instance) =>
        _definitions.GetValueOrDefault(instance.AbstractNumId?.Val.ToInt() ?? -1);

    private int? StartOf(NumberingInstance instance, int number, int level)
    {
        if (!_started.Add((number, level)))
            return null;
        int? start = instance.Elements<LevelOverride>()
            .FirstOrDefault(o => o.LevelIndex.ToInt() == level)?.StartOverrideNumberingValue?.Val.ToInt();
        return start is { } first ? NumberingLevel.Bounded(first) : null;
    }

    private Dictionary<int, NumberingLevel> OverriddenBy(NumberingInstance instance, int number)
    {
        if (!_overridden.TryGetValue(number, out Dictionary<int, NumberingLevel>? levels))
            _overridden[number] = levels = LevelsOf(instance.Elements<LevelOverride>().SelectMany(o => o.Elements<Level>()));
        return levels;
    }

    private static Dictionary<int, NumberingLevel> LevelsOf(IEnumerable<Level> levels) => levels
        .GroupBy(l => l.LevelIndex.ToInt() ?? -1).Where(g => g.Key is >= 0 and < NumberingLevel.Most)
        .ToDictionary(g => g.Key, g => NumberingLevel.Of(g.First()));
}
