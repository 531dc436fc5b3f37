using UglyToad.PdfPig.Core;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>What is printed so far that white letters can be seen on: areas of any colour, by the boxes around them.</summary>
internal sealed class Ground(ReadingOptions options)
{
    private readonly List<Box> _boxes = [];
    private bool _isShaded;

    public void Add(IEnumerable<PdfPoint> outline) => _boxes.Add(ClipStack.Around(outline));

    public void Add(PdfRectangle area) => Add([area.TopLeft, area.BottomRight, area.TopRight, area.BottomLeft]);

    /// <summary>Prints a shading, whose outline is not known.</summary>
    public void Shade() => _isShaded = true;

    public bool IsAt(PdfPoint at)
    {
        options.CountOperations(_boxes.Count);
        return _isShaded || _boxes.Exists(b => b.Has(at));
    }
}
