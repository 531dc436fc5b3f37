using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>Puts the repairs of a problem into one sentence.</summary>
internal sealed class ProblemTexts(LocalisationResult result, DisclosureForm form, Language language)
{
    // More cells or choices than this are counted, not named.
    private const int MostNamed = 4;

    private bool IsChinese => language == Language.Chinese;

    /// <summary>The sentence; null for a problem without repairs that is not about figures that fail to add up.</summary>
    public string? Of(Problem problem)
    {
        Repair[] all = [.. result.Repairs.Where(r => problem.Repairs.Contains(r.Id))];
        if (all.Length == 0)
            return problem.Kind == ProblemKind.Open ? In("未能确定是哪一格有误，请逐格核对。", "Which cell is wrong could not be found out.") : null;
        if (all[0].TextChanges is [var words, ..])
            return In($"如表中数字无误，正文应改为“{words.To}”。", $"If the table is right, the text should state {words.To}.");
        if (all.All(r => r.IsFilling))
            return Fillings([.. all.Select(r => r.Changes[0])]);
        Repair[] first = [.. all.Where(r => r.Rank == 1)];
        RepairChange[][] choices = [.. first.Select(r => ChangesOf(r, problem)).DistinctBy(TextOf)];
        return choices switch
        {
            [var changes] when MechanismTexts.IsStructure(first[0].Mechanism) || changes.Length is 0 or > MostNamed
                => Structure(first[0], changes),
            [var changes] => Most(changes, first[0]) + Others(all, first[0]),
            _ => Tie(choices, first[0]),
        };
    }

    private string Fillings(RepairChange[] fillings)
    {
        string listed = string.Join(In("、", ", "), fillings.Take(MostNamed).Select(c => In(
            $"{NameOf(c)}应填 {FigureOf(c)}", $"{NameOf(c)} should be {FigureOf(c)}")));
        string more = fillings.Length > MostNamed ? In("等", " and so on") : "";
        return In($"按全表推算，{listed}{more}。", $"By the whole table {listed}{more}.");
    }

    private static RepairChange[] ChangesOf(Repair repair, Problem problem) => [.. repair.Changes.Where(c => c.Problem == problem.Id)];

    private static string TextOf(RepairChange[] changes) => string.Join(' ', changes.Select(c => $"{c.Pointer}={c.To}"));

    private string Most(RepairChange[] changes, Repair repair)
    {
        string mechanism = In(PhraseOf(changes, repair).Chinese, PhraseOf(changes, repair).English);
        if (changes is [var one])
        {
            return In(
                $"最可能是{NameOf(one)}应为 {FigureOf(one)}（填为 {one.From}，{mechanism}）。",
                $"Most probably {NameOf(one)} should be {FigureOf(one)} ({one.From} is stated; {mechanism}).");
        }

        return In(
            $"最可能是 {changes.Length} 格有误：{Listed(changes)}（{mechanism}）。",
            $"Most probably {changes.Length} cells are wrong: {Listed(changes)} ({mechanism}).");
    }

    private string Structure(Repair repair, RepairChange[] changes)
    {
        LocalizedText phrase = MechanismTexts.Phrase(repair.Mechanism);
        string rows = RowsOf(changes);
        return In(
            $"最可能是{rows}{phrase.Chinese}，涉及 {changes.Length} 格：{Listed(changes)}。",
            $"Most probably {phrase.English}{rows}; cells to change: {changes.Length}, {Listed(changes)}.");
    }

    // An error of one or two rows names them.
    private string RowsOf(RepairChange[] changes)
    {
        FormRow[] rows = [.. changes.Select(c => form.FindCell(c.Pointer)?.Row).OfType<FormRow>().Distinct()];
        if (rows.Length is 0 or > 2)
            return "";
        return In(
            string.Join('、', rows.Select(r => $"“{r.PrintedLabel}”")), $" ({string.Join(", ", rows.Select(r => r.Label.English))})");
    }

    // A cell that was corrected while its totals were left looks like a wrong cell.
    private string Others(Repair[] all, Repair first)
    {
        if (all.Length == 1)
            return "";
        if (first.IsUnique && all.Any(r => r.Mechanism == Mechanism.TotalNotUpdated))
            return In("如该格无误，则是总计未随之更新。", " If that cell is right, its totals were not updated.");
        return first.IsUnique ? "" : In($"另有 {all.Length - 1} 种可能。", $" There are {all.Length - 1} other possibilities.");
    }

    private string Tie(RepairChange[][] choices, Repair repair)
    {
        string listed = string.Join(In("；或", "; or "), choices.Take(MostNamed).Select(Listed));
        string more = choices.Length > MostNamed ? In("；等", "; and so on") : "";
        string lookUp = repair.UnsettledBy is [var cell, ..] ? In($"请先核对{NameOf(cell)}。", $" Look up {NameOf(cell)} first.") : "";
        return In(
            $"有 {choices.Length} 种同样可能的改法：{listed}{more}。{lookUp}",
            $"There are {choices.Length} equally probable corrections: {listed}{more}.{lookUp}");
    }

    private string Listed(RepairChange[] changes)
    {
        string listed = string.Join(In("、", ", "), changes.Take(MostNamed).Select(c => In(
            $"{NameOf(c)}应为 {FigureOf(c)}（填为 {c.From}）", $"{NameOf(c)} should be {FigureOf(c)} ({c.From} is stated)")));
        return changes.Length > MostNamed ? listed + In("等", " and so on") : listed;
    }

    private static LocalizedText PhraseOf(RepairChange[] changes, Repair repair)
    {
        // The mechanism of the repair is that of all its changes; independent slips have their own.
        bool isWhole = changes.Length == repair.Changes.Length;
        Mechanism common = changes.DistinctBy(c => c.Mechanism).Count() == 1 ? changes[0].Mechanism : Mechanism.Other;
        return MechanismTexts.Phrase(isWhole ? repair.Mechanism : common);
    }

    private string FigureOf(RepairChange change) => change switch
    {
        { To: { } figure } => $"{figure}",
        { Max: { } most } => In($"{change.Min} 至 {most}", $"{change.Min} to {most}"),
        _ => In($"{change.Min} 以上", $"{change.Min} or more"),
    };

    private string NameOf(RepairChange change) => NameOf(change.Pointer);

    private string NameOf(string pointer) => form.FindCell(pointer) is { } cell
        ? In($"“{cell.Row.PrintedLabel} · {cell.Column.Label.Chinese}”", $"“{cell.Row.Label.English} · {cell.Column.Label.English}”")
        : pointer;

    private string In(string chinese, string english) => IsChinese ? chinese : english;
}
