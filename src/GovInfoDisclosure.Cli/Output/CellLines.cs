using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What a cell of the form holds, rests on and has to agree with.</summary>
internal sealed class CellLines(Language language)
{
    public Lines Of(FormCell cell)
    {
        var lines = new Lines();
        string form = DisclosureForm.For(cell.Edition).Name.In(language);
        lines.Add(0, (ExplainTexts.Cell.With(language, cell.FullLabel.In(language), form), Look.Strong));
        lines.Add(0, (Holds(cell), Look.Plain));
        lines.Add(0, (ExplainTexts.Source.With(language, cell.Row.Source), Look.Plain));
        if (cell.Relations.IsEmpty)
        {
            lines.Add(0, (ExplainTexts.NoRelations.In(language), Look.Plain));
            return lines;
        }

        lines.Add(0, (ExplainTexts.Relations.In(language), Look.Plain));
        foreach (LinearRelation relation in cell.Relations)
            lines.AddLabelled(2, (relation.Rule.Id, Look.Strong), (TextOf(relation), Look.Plain));
        return lines;
    }

    private string Holds(FormCell cell) => cell.Kind switch
    {
        CellKind.Money => ExplainTexts.Money.With(language, cell.Unit?.Name.In(language) ?? ""),
        CellKind.SignedCount => ExplainTexts.SignedCount.In(language),
        _ => ExplainTexts.Count.In(language),
    };

    // Cells of one row by their columns, of several by their rows; what the others add up to comes last.
    private string TextOf(LinearRelation relation)
    {
        bool isOfRow = relation.Terms.All(t => t.Cell.Row == relation.Subject.Row);
        IEnumerable<string> sum = relation.Terms.Where(t => t.Cell != relation.Subject).Select((t, i) =>
            (t.Coefficient < 0 ? " − " : i == 0 ? "" : " + ") + Label(t.Cell));
        return $"{string.Concat(sum)} = {Label(relation.Subject)}";

        string Label(FormCell cell) => isOfRow
            ? cell.Column.Label.In(language)
            : language == Language.Chinese ? cell.Row.PrintedLabel : cell.Row.Label.English;
    }
}
