using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>A document of an OFD file: its pages, and what they share (GB/T 33190, 7.5).</summary>
internal sealed class OfdDocument
{
    // In millimetres.
    private static readonly Box A4 = new(0, 0, 210, 297);

    private readonly OfdPackage _package;
    private readonly OfdPart _document;
    private readonly Work _work;
    private readonly OfdResources _resources;
    private readonly Dictionary<string, string?> _templates = [];
    private readonly OfdPart? _notes;
    private readonly ILookup<string, PartElement> _notesOfPages;
    private readonly Box _area;

    public OfdDocument(OfdPackage package, OfdPart document, Work work)
    {
        (_package, _document, _work) = (package, document, work);
        _resources = new(work);
        PartElement? shared = document.Root.Child("CommonData");
        foreach (PartElement child in shared?.Children ?? [])
        {
            if (child.Name is "PublicRes" or "DocumentRes" && package.Read(child.Text, document.Path) is { } list)
                _resources.Add(list.Root);
            if (child.Name == "TemplatePage" && child["ID"] is { } id)
                _templates.TryAdd(id, child["BaseLoc"]);
        }

        _area = AreaOf(shared?.Child("PageArea")) ?? A4;
        _notes = package.Read(document.Root.Child("Annotations")?.Text, document.Path);
        _notesOfPages = (_notes?.Root.All("Page") ?? []).ToLookup(p => p["PageID"] ?? "");
    }

    /// <summary>The entries of its pages, in their order.</summary>
    public IEnumerable<PartElement> Pages => _document.Root.All("Pages").SelectMany(p => p.All("Page"));

    /// <summary>Prints a page.</summary>
    /// <param name="entry">Its entry in the document.</param>
    /// <param name="number">Its number in the file, from 1.</param>
    /// <param name="isWhole">Whether all of it was found.</param>
    public PageMarks Print(PartElement entry, int number, out bool isWhole)
    {
        _work.Spend(Cost.Page);
        OfdPart? page = _package.Read(entry["BaseLoc"], _document.Path);
        (PartElement Use, OfdPart? Part)[] templates = [.. (page?.Root.All("Template") ?? [])
            .Select(t => (t, _package.Read(LocationOf(t), _document.Path)))];
        Box area = AreaOf(page?.Root.Child("Area")) ?? _area;
        Box size = Affine.Page.Place(new Box(0, 0, area.Width, area.Height));
        var marks = new PageMarks(number, size.Width, size.Height);
        var canvas = new OfdCanvas(marks, _work);
        isWhole = page is not null;
        foreach (OfdPart? part in templates.Where(t => !IsInFront(t.Use)).Select(t => t.Part).Append(page)
            .Concat(templates.Where(t => IsInFront(t.Use)).Select(t => t.Part)))
        {
            isWhole &= part is not null;
            if (part is not null)
                canvas.DrawPage(part.Root, ResourcesOf(part));
        }

        DrawNotes(entry["ID"] ?? "", canvas);
        canvas.End();
        isWhole &= canvas.IsWhole;
        return marks;
    }

    private static bool IsInFront(PartElement template) => template["ZOrder"] == "Foreground";

    private string? LocationOf(PartElement template) =>
        template["TemplateID"] is { } id ? _templates.GetValueOrDefault(id) : null;

    private OfdResources ResourcesOf(OfdPart page)
    {
        OfdResources resources = _resources;
        foreach (PartElement location in page.Root.All("PageRes"))
        {
            if (_package.Read(location.Text, page.Path) is { } list)
            {
                resources = new(_work, resources);
                resources.Add(list.Root);
            }
        }

        return resources;
    }

    // Seals and watermarks lie over the text and are not of it; what is typed or drawn on a page is.
    private void DrawNotes(string page, OfdCanvas canvas)
    {
        foreach (PartElement notes in _notesOfPages[page])
        {
            OfdPart? part = _package.Read(notes.Child("FileLoc")?.Text, _notes!.Path);
            foreach (PartElement note in part?.Root.All("Annot") ?? [])
            {
                _work.Spend(Cost.DrawnObject);
                if (note["Type"] is not ("Watermark" or "Stamp") && note["Visible"] is not ("false" or "0")
                    && note.Child("Appearance") is { } appearance)
                    canvas.DrawWithin(appearance, OfdState.OfPage(_resources));
            }
        }
    }

    private Box? AreaOf(PartElement? area) => Numbers.BoxOf(area?.Child("PhysicalBox")?.Text, _work) is { Width: > 0, Height: > 0 } box
        ? box
        : null;
}
