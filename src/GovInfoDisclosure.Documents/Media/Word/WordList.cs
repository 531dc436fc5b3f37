using System.Text;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>A list that counts: all numberings with the same abstract definition go on counting together.</summary>
internal sealed class WordList(IReadOnlyDictionary<int, NumberingLevel> levels, PackageGuard guard)
{
    private readonly int?[] _counters = new int?[NumberingLevel.Most];

    /// <summary>The level that belongs to a paragraph style; the first if none does.</summary>
    public int LevelOf(string styleId) => levels.FirstOrDefault(l => l.Value.StyleId == styleId).Key;

    /// <summary>Counts one paragraph and gives the number it prints.</summary>
    /// <param name="level">The level of the paragraph, from 0.</param>
    /// <param name="start">The number to start with again, or null to go on.</param>
    /// <param name="overridden">Levels that the numbering defines otherwise.</param>
    public string Next(int level, int? start, IReadOnlyDictionary<int, NumberingLevel> overridden)
    {
        _counters[level] = start ?? (_counters[level] + 1 ?? StartOf(level, overridden));
        for (int lower = level + 1; lower < _counters.Length; lower++)
        {
            if (Find(lower, overridden)?.RestartsAt(level) ?? true)
                _counters[lower] = null;
        }

        return Find(level, overridden) is { } definition ? Write(definition, overridden) : "";
    }

    private string Write(NumberingLevel level, IReadOnlyDictionary<int, NumberingLevel> overridden)
    {
        if (level.Format is "bullet")
            return "";
        // Every paragraph of the list prints the text, and each number that is put in goes through it.
        guard.CountText((long)level.Text.Length * NumberingLevel.Most);
        var text = new StringBuilder(level.Text);
        for (int i = 0; i < _counters.Length; i++)
        {
            string format = level.AllArabic ? "decimal" : Find(i, overridden)?.Format ?? "decimal";
            text.Replace($"%{i + 1}", NumberFormat.Write(_counters[i] ?? StartOf(i, overridden), format));
        }

        return text.ToString();
    }

    private int StartOf(int level, IReadOnlyDictionary<int, NumberingLevel> overridden) => Find(level, overridden)?.Start ?? 0;

    private NumberingLevel? Find(int level, IReadOnlyDictionary<int, NumberingLevel> overridden) =>
        overridden.GetValueOrDefault(level) ?? levels.GetValueOrDefault(level);
}
