using System.Globalization;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure;

/// <summary>
/// A 政府信息公开工作年度报告: the yearly report on disclosure of government information of one administrative body (Articles 49 and 50
/// of the Regulations), in any edition of the form.
/// </summary>
/// <remarks>
/// Immutable and safe to share; <c>with</c> makes changed copies. Two reports are equal if all their contents are. All figures are in
/// one block; the typed names (<c>report.Requests.Outcomes.Denied.StateSecret.NaturalPersons</c>) are views of it that allocate nothing.
/// A figure is null where the report leaves the cell blank, which is not zero, and where the edition has no such cell; <see
/// cref="DisclosureForm.FindCell"/> of the form finds out which. Setting a figure that the edition does not have throws <see
/// cref="InvalidOperationException"/>.
/// </remarks>
/// <example><code>
/// var report = new DisclosureReport(FormEdition.Edition2021)
/// {
///     Year = 2024,
///     Agency = new Agency { Name = "青禾县自然资源局" },
///     Requests = new Requests { NewlyReceived = new ApplicantFigures { NaturalPersons = 9, Total = 9 } },
/// };
/// DisclosureReport corrected = report with { PublishedOn = new DateOnly(2025, 1, 20) };
/// </code></example>
[JsonConverter(typeof(DisclosureReportJsonConverter))]
public sealed record DisclosureReport
{
    private readonly CellBlock _cells;

    /// <summary>A report of the given edition with all cells blank.</summary>
    /// <param name="edition">The edition of the form, for good.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is not a defined edition.</exception>
    public DisclosureReport(FormEdition edition)
        : this(new CellBlock(DisclosureForm.For(edition)))
    {
    }

    internal DisclosureReport(CellBlock cells) => _cells = cells;

    /// <summary>The edition of the form.</summary>
    public FormEdition Edition => _cells.Form.Edition;

    /// <summary>The year reported on, 1 to 9999. Null: not known (only from lenient or document reading).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a year from 1 to 9999.</exception>
    public int? Year
    {
        get;
        init => field = value is null or (>= 1 and <= 9999)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A year is a number from 1 to 9999.");
    }

    /// <summary>The title as printed. Null: none.</summary>
    public string? Title { get; init => field = WellFormed.OrThrow(value); }

    /// <summary>The administrative body that reports.</summary>
    public Agency Agency { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();

    /// <summary>The statistical period as stated. Null: not stated.</summary>
    public ReportPeriod? Period { get; init; }

    /// <summary>The day of publication. Null: not stated.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>How to reach the agency about the report: address, telephone, mail, as printed. Null: not stated.</summary>
    public string? Contact { get; init => field = WellFormed.OrThrow(value); }

    /// <summary>The address the report can be downloaded from, as printed. Null: not stated.</summary>
    public string? SourceAddress { get; init => field = WellFormed.OrThrow(value); }

    /// <summary>Section 一、总体情况. Null: the report has no such section.</summary>
    public Narrative? Overview { get => Texts.Overview; init => Texts = Texts with { Overview = value }; }

    /// <summary>Section 二、主动公开政府信息情况 (table two).</summary>
    /// <exception cref="InvalidOperationException">A figure set is not part of the edition.</exception>
    public ProactiveDisclosure ProactiveDisclosure
    {
        get => new(new CellView(_cells, _cells.Form.Members[0]));
        init => _cells = value.Figures.ToFragment().ApplyTo(_cells, _cells.Form.Members[0]);
    }

    /// <summary>Section 三、收到和处理政府信息公开申请情况 (table three).</summary>
    /// <exception cref="InvalidOperationException">A figure set is not part of the edition.</exception>
    public Requests Requests
    {
        get => new(new CellView(_cells, _cells.Form.Members[1]));
        init => _cells = value.Figures.ToFragment().ApplyTo(_cells, _cells.Form.Members[1]);
    }

    /// <summary>Section 四、政府信息公开行政复议、行政诉讼情况 (table four).</summary>
    public ReviewAndLitigation ReviewAndLitigation
    {
        get => new(new CellView(_cells, _cells.Form.Members[2]));
        init => _cells = value.Figures.ToFragment().ApplyTo(_cells, _cells.Form.Members[2]);
    }

    /// <summary>Section 五、存在的主要问题及改进情况. Null: the report has no such section.</summary>
    public Narrative? Problems { get => Texts.Problems; init => Texts = Texts with { Problems = value }; }

    /// <summary>Section 六、其他需要报告的事项. Null: the report has no such section.</summary>
    public Narrative? OtherMatters { get => Texts.OtherMatters; init => Texts = Texts with { OtherMatters = value }; }

    /// <summary>How many cells of the form are blank.</summary>
    public int BlankCells => _cells.BlankCount;

    internal CellBlock Cells => _cells;

    internal SectionTexts Texts { get; init; }

    /// <summary>The prose of section one, five or six by the section of the form; null where the report has no such section.</summary>
    /// <exception cref="ArgumentException">The section has a table instead of prose.</exception>
    public Narrative? Narrative(FormSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Texts.Of(section);
    }

    /// <summary>A copy with other prose in section one, five or six; null leaves the section out.</summary>
    /// <inheritdoc cref="Narrative(FormSection)" path="/exception"/>
    public DisclosureReport With(FormSection section, Narrative? narrative)
    {
        ArgumentNullException.ThrowIfNull(section);
        return this with { Texts = Texts.With(section, narrative) };
    }

    /// <summary>
    /// The figure in a cell as stated; null where it is blank. Counts are whole numbers, money is in the unit of the column.
    /// </summary>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    public decimal? this[FormCell cell] => _cells.Value(Own(cell));

    /// <summary>A copy with another figure in one cell; null makes it blank.</summary>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cell cannot hold the value, see <see cref="FormCell.Accepts"/>.</exception>
    /// <example><code>
    /// FormCell cell = report.Form.FindCell("/requests/newlyReceived/total")!;
    /// DisclosureReport changed = report.With(cell, report.ComputedTotal(cell));
    /// </code></example>
    public DisclosureReport With(FormCell cell, decimal? value) => new(this, _cells.With(Own(cell), value));

    /// <summary>A copy with other figures in several cells; null makes a cell blank. A later entry for a cell wins.</summary>
    /// <inheritdoc cref="With(FormCell, decimal?)" path="/exception"/>
    public DisclosureReport With(IEnumerable<KeyValuePair<FormCell, decimal?>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var draft = new CellBlock.Draft(_cells);
        foreach ((FormCell cell, decimal? value) in values)
            draft.Set(Own(cell), value);
        return new(this, draft.Build());
    }

    /// <summary>
    /// What a total (总计) has to be by the cells it adds up: null where one of them is blank, or where the cell is no total.
    /// The last cell of row （七）总计 ends a row and a column; it goes by its row, or by its column if the row has a blank.
    /// </summary>
    /// <exception cref="ArgumentException">The cell belongs to another edition.</exception>
    public long? ComputedTotal(FormCell cell)
    {
        Own(cell);
        foreach (LinearRelation relation in _cells.Form.Relations)
        {
            if (relation.SubjectIsTotal && relation.Subject == cell && Totals.Compute(relation, c => _cells.Count(c)) is { } sum)
                return sum;
        }

        return null;
    }

    /// <summary>
    /// A copy in which every total (总计, and row （七）总计) is the sum of the cells it adds up. A total over a blank cell is left
    /// as it is, since the sum is not known; so is one whose sum is beyond <see cref="FormCell.MaxCount"/>.
    /// </summary>
    public DisclosureReport WithComputedTotals() => new(this, Totals.FillIn(_cells));

    /// <summary>
    /// A report to fill in for the following year: the agency and its kind, the edition of the form for that year, and as 上年结转 what this
    /// report states as 结转下年度继续办理. All else is blank or not stated, title, period, dates and other figures too.
    /// </summary>
    /// <exception cref="InvalidOperationException">The year of this report is not known, or no edition of the form is for the following
    /// year.</exception>
    /// <example><code>
    /// DisclosureReport next = report.ForNextYear();
    /// </code></example>
    public DisclosureReport ForNextYear()
    {
        DisclosureForm? form = DisclosureForm.All.LastOrDefault(f => f.Covers(Year + 1 ?? 0));
        if (form is null || Year is not { } year)
            throw new InvalidOperationException("The year is not known, or no edition of the form is for the following year.");
        FormRow last = _cells.Form.CarriedForward;
        return new DisclosureReport(form.Edition) { Year = year + 1, Agency = Agency }.With(form.CarriedOver.Cells.Select(
            cell => KeyValuePair.Create(cell, last.Find(cell.Column.JsonName) is { } same ? _cells.Value(same) : null)));
    }

    /// <summary>Agency, year and edition, for logs and debuggers.</summary>
    public override string ToString() =>
        $"{Agency.Name ?? "?"} {Year?.ToString(CultureInfo.InvariantCulture) ?? "?"} ({_cells.Form.Name.English})";

    private DisclosureReport(DisclosureReport original, CellBlock cells)
        : this(original) => _cells = cells;

    private FormCell Own(FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Edition == Edition
            ? cell
            : throw new ArgumentException(
                $"{cell.Pointer} is a cell of {DisclosureForm.For(cell.Edition).Name.English}, the report of {_cells.Form.Name.English}.",
                nameof(cell));
    }
}
