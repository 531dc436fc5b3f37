using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <param name="titles">The titles of the form.</param>
/// <param name="others">Titles of this document in words of their own.</param>
/// <param name="findings">Takes the titles that have other wordings than the form.</param>
/// <param name="memory">The labels of this reading.</param>
internal sealed class OutlineBuilder(
    SectionTitles titles, IReadOnlyDictionary<string, FormSection> others, Findings findings, LabelMemory memory)
{
    // The agency, the day, and a line for a contact.
    private const int LongestSignature = 3;

    private const string Ordinals = "一二三四五六七八九十";

    private readonly List<ContentBlock> _preface = [];
    private readonly Dictionary<FormSection, List<ContentBlock>> _sections = [];
    private readonly List<Action> _nearTitles = [];
    private List<ContentBlock> _current = [];
    private Annexes? _annexes;

    // The name of a sheet of which nothing was read yet.
    private PartName? _name;

    public DocumentOutline Build(IEnumerable<ContentBlock> blocks)
    {
        _current = _preface;
        foreach (ContentBlock block in blocks)
        {
            if (block is not Grid)
                OpenByName();
            if (block is Paragraph line)
                Add(line);
            else if (block is PartName name)
                _name = name;
            else if (block is Grid grid)
                Add(grid);
            else
                _current.Add(block);
        }

        OpenByName();
        _nearTitles.ForEach(report => report());
        return new DocumentOutline(_preface, _sections);
    }

    private LabelMatch<FormSection>? FindTitle(string text) => titles.Find(text)
        ?? (others.TryGetValue(text.Trim(), out FormSection? section) ? new(section, text, Exact: false) : null);

    // The text of a section may begin on the line of its title: 六、其他需要报告的事项：无。
    private void Add(Paragraph line)
    {
        int length = titles.LengthWithin(line.Text);
        string head = length == 0 ? line.Text : line.Text[..(length - 1)];
        if (FindTitle(head) is not { } title)
            _current.Add(line);
        else
            Open(title, head, line.Place);
        if (length > 0 && !string.IsNullOrWhiteSpace(line.Text[length..]))
            _current.Add(line with { Text = line.Text[length..] });
    }

    // A name is a hint: a sheet that has titles of its own goes on where the one before it ended, and the first rows of another one may be
    // the title of the report. What comes behind the last text without either, such as notes for those who fill in the form, is none of it.
    private IEnumerable<GridRow> OpenByName(Grid grid)
    {
        if (_name is not { } name)
            return grid.Rows;
        bool hasTitle = grid.Rows.Any(IsTitle);
        if (hasTitle || FindTitle(name.Text) is null)
        {
            _name = null;
            return hasTitle || _current == _preface || !InProse() || IsSignature(grid) ? grid.Rows : [];
        }

        GridCell[] titles =
            [.. grid.Rows.Select(OnlyText).TakeWhile(t => t is not null && TitleText.Read(t.Text).IsTitle).OfType<GridCell>()];
        _preface.AddRange(titles.Select(t => new Paragraph(t.Text, t.Place) { Whole = true }));
        OpenByName();
        return grid.Rows.Skip(titles.Length);
    }

    private void OpenByName()
    {
        if (_name is { } name && FindTitle(name.Text) is { } title)
            Open(title, name.Text, name.Place);
        _name = null;
    }

    private static bool IsSignature(Grid grid) => grid.Rows.Length <= LongestSignature && grid.Rows.All(r => OnlyText(r) is not null);

    private bool IsTitle(GridRow row) => OnlyText(row) is { } only && FindTitle(only.Text) is not null;

    // Where a whole page is laid out as one table, section titles and paragraphs are rows of it.
    private void Add(Grid grid)
    {
        if (_current != _preface && InProse() && !grid.Rows.Any(IsTitle)
            && (_annexes ??= new(_sections, memory)).Take(grid, _current))
        {
            _name = null;
            return;
        }

        List<GridRow> rows = [];
        foreach (GridRow row in OpenByName(grid))
        {
            GridCell? only = OnlyText(row);
            if (only is not null && FindTitle(only.Text) is { } title)
            {
                Flush(rows, grid);
                Open(title, only.Text, only.Place);
            }
            else if (only is not null && (InProse() || Array.Exists(only.Text.Split('\n'), l => FindTitle(l) is not null)))
            {
                Flush(rows, grid);
                AddLines(row);
            }
            else
            {
                rows.Add(row);
            }
        }

        Flush(rows, grid);
    }

    /// <summary>The first cell of a row that prints one text, once or more often; null for other rows.</summary>
    public static GridCell? OnlyText(GridRow row)
    {
        GridCell? only = null;
        foreach (GridCell cell in row.Cells)
        {
            if (cell.Text.Length == 0)
                continue;
            if (only is not null && only.Text != cell.Text)
                return null;
            only ??= cell;
        }

        return only;
    }

    private bool InProse() => _current == _preface || _sections.Any(s => s.Value == _current && s.Key.IsNarrative);

    // A merged cell says its text once, however many rows it reaches over.
    private void AddLines(GridRow row)
    {
        if (row.Cells.FirstOrDefault(c => c.Text.Length > 0 && !c.Covered) is not { } cell)
            return;
        foreach (string line in cell.Text.Split('\n'))
            Add(new Paragraph(line, cell.Place) { Whole = true });
    }

    // What holds several tables is as wide as the widest: columns to the right that a table does not have are no blank cells of it. A blank
    // cell that sticks out of the table shows that its row is shifted.
    private void Flush(List<GridRow> rows, Grid grid)
    {
        int width = rows.Select(r => r.Cells.Length).DefaultIfEmpty().Max();
        while (width > 0 && rows.Count < grid.Rows.Length
            && rows.TrueForAll(r => IsBlank(r) || (r.Cells.Length >= width && r.Cells[width - 1].Text.Length == 0)))
            width--;
        if (width > 0)
            _current.Add(new Grid([.. rows.Select(r => r.Cells.Length <= width ? r : new GridRow(r.Cells[..width]))]));
        rows.Clear();
    }

    private void Open(LabelMatch<FormSection> title, string text, SourcePlace place)
    {
        FormSection section = title.Target;
        if (section.Number == 1 && IsContents())
            DropContents();
        bool isNew = !_sections.TryGetValue(section, out List<ContentBlock>? blocks);
        if (isNew)
            CheckNumber(section, text, place);
        if (blocks is null)
            _sections[section] = blocks = [];
        _current = blocks;
        if (!title.Exact)
            _nearTitles.Add(() => findings.Normalized("/" + section.JsonName, new(section.ToString(), section.Title.English), text,
                LocalizedText.Same(section.ToString()), place));
    }

    // A number may be left out; an unusual one, such as 第一部分, is not judged.
    private void CheckNumber(FormSection section, string text, SourcePlace place)
    {
        string numbering = LabelText.NumberingOf(text);
        if (numbering.Length == 0)
            return;
        bool isOrdinal = Ordinals.Contains(numbering[0]) && (numbering.Length == 1 || numbering[1] is '、' or '.' or '．' or ',' or '，');
        if (isOrdinal && numbering[0] != section.Ordinal[0])
            _nearTitles.Add(() => findings.SectionOrder(section, text, place, isNumber: true));
        else if (_sections.Keys.Any(s => s.Number > section.Number))
            _nearTitles.Add(() => findings.SectionOrder(section, text, place, isNumber: false));
    }

    // A second 一 after titles with nothing between them: they were a table of contents.
    private bool IsContents() => _sections.Count > 1 && _sections.Values.SkipLast(1).All(blocks => blocks.TrueForAll(IsBlank));

    // What is below the last of its lines, such as the title, is before the report.
    private void DropContents()
    {
        _preface.AddRange(_sections.Values.SelectMany(blocks => blocks));
        _sections.Clear();
        _nearTitles.Clear();
    }

    private static bool IsBlank(GridRow row) => row.Cells.All(c => c.Text.Length == 0);

    private static bool IsBlank(ContentBlock block) =>
        block is PageBreak || (block is Paragraph line && string.IsNullOrWhiteSpace(line.Text));
}
