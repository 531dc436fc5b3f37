using System.Collections.Immutable;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>The repairs that somebody chose, as one.</summary>
internal static class RepairChoice
{
    private static readonly char[] Separators = [',', '，', '、', ' '];

    /// <summary>The repairs of some ids together, or why they cannot be made.</summary>
    /// <param name="repairs">The repairs that there are.</param>
    /// <param name="ids">Their ids, separated by commas.</param>
    public static (Repair? Repair, LocalizedText? Fault) Of(ImmutableArray<Repair> repairs, string ids)
    {
        string[] words = [.. ids.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct()];
        List<Repair> chosen = [];
        foreach (string word in words.DefaultIfEmpty(ids))
        {
            if (repairs.FirstOrDefault(r => r.Id == word) is not { } repair)
                return (null, Unknown(word, repairs));
            if (repair.Changes.Any(c => c.To is null))
                return (null, FixTexts.IsRange.Format(LocalizedText.Same(word)));
            if (chosen.Find(c => Meet(c, repair)) is { } other)
                return (null, new(FixTexts.Conflict.With(Language.Chinese, other.Id, word),
                    FixTexts.Conflict.With(Language.English, other.Id, word)));
            chosen.Add(repair);
        }

        return (new(words[0], "")
        {
            Changes = [.. chosen.SelectMany(r => r.Changes)],
            // From the end of each text, so that the places of the others hold.
            TextChanges = [.. chosen.SelectMany(r => r.TextChanges).OrderByDescending(c => c.Offset)],
            Clears = [.. chosen.SelectMany(r => r.Clears).Distinct()],
        }, null);
    }

    private static LocalizedText Unknown(string word, ImmutableArray<Repair> repairs)
    {
        string all = string.Join(' ', repairs.Select(r => r.Id));
        return repairs.IsEmpty
            ? FixTexts.None.Format(LocalizedText.Same(word))
            : new(FixTexts.NoSuchProposal.With(Language.Chinese, word, all), FixTexts.NoSuchProposal.With(Language.English, word, all));
    }

    private static bool Meet(Repair x, Repair y) =>
        x.Changes.Any(c => y.Changes.Any(d => c.Pointer == d.Pointer))
        || x.TextChanges.Any(c => y.TextChanges.Any(d =>
            c.Pointer == d.Pointer && c.Offset < d.Offset + d.Length && d.Offset < c.Offset + c.Length));
}
