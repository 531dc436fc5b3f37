using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>
/// The figures of a consistent report while they change. A blank counts 0 and is filled in as soon as its figure is not 0.
/// </summary>
internal sealed class FigureSheet
{
    private readonly decimal[] _figures;
    private readonly bool[] _blank;

    public FigureSheet(DisclosureForm form)
        : this(form, new decimal[form.Cells.Length], new bool[form.Cells.Length])
    {
    }

    private FigureSheet(DisclosureForm form, decimal[] figures, bool[] blank)
    {
        Form = form;
        Anatomy = FormAnatomy.Of(form);
        _figures = figures;
        _blank = blank;
    }

    public DisclosureForm Form { get; }

    public FormAnatomy Anatomy { get; }

    /// <summary>The amount to read, first by cells that are not a plain 0, then by the figures in them.</summary>
    public (int Cells, decimal Sum) Weight
    {
        get
        {
            int cells = 0;
            decimal sum = 0;
            for (int i = 0; i < _figures.Length; i++)
            {
                cells += _blank[i] || _figures[i] != 0 ? 1 : 0;
                sum += Math.Abs(_figures[i]);
            }

            return (cells, sum);
        }
    }

    /// <summary>Whether every cell can hold its figure; sums may be too large.</summary>
    public bool IsInRange => Form.Cells.All(c => c.Accepts(this[c]));

    public decimal this[FormCell cell]
    {
        get => _figures[cell.Index];
        set
        {
            _figures[cell.Index] = value;
            _blank[cell.Index] &= value == 0;
        }
    }

    public static FigureSheet Of(DisclosureReport report) => new(
        report.Form, [.. report.Form.Cells.Select(c => report[c] ?? 0)], [.. report.Form.Cells.Select(c => report[c] is null)]);

    public bool IsBlank(FormCell cell) => _blank[cell.Index];

    /// <summary>Leaves a cell blank, or fills the blank in; a cell that holds a figure is not touched.</summary>
    public void SetBlank(FormCell cell, bool blank) => _blank[cell.Index] = blank && this[cell] == 0;

    public FigureSheet Copy() => new(Form, [.. _figures], [.. _blank]);

    /// <summary>A settled copy with a change.</summary>
    public FigureSheet With(Action<FigureSheet> change)
    {
        FigureSheet copy = Copy();
        change(copy);
        return copy.Settle();
    }

    /// <summary>Makes every total the sum of its details, and every change against last year one that last year's figure allows.</summary>
    public FigureSheet Settle()
    {
        foreach (FormCell change in Anatomy.Changes)
            this[change] = Math.Max(this[change], -(FormAnatomy.BeforeChange(change) is { } before ? this[before] : 0));
        foreach (FormCell total in Anatomy.Totals)
        {
            decimal sum = 0;
            foreach (FormCell detail in Anatomy.DetailsOf(total))
                sum += this[detail];
            this[total] = sum;
        }

        return this;
    }

    /// <summary>The report with these figures.</summary>
    public DisclosureReport ApplyTo(DisclosureReport report) =>
        report.With(Form.Cells.Select(c => KeyValuePair.Create(c, IsBlank(c) ? null : (decimal?)this[c])));
}
