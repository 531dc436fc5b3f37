using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>What a page prints, in the order and the places of the file.</summary>
internal sealed record PageMarks(int Number, double Width, double Height)
{
    public List<Letter> Letters { get; } = [];

    /// <summary>The points of each line that is drawn, one after the other.</summary>
    public List<List<PathPoint>> Strokes { get; } = [];

    /// <summary>The corners of each area that is filled.</summary>
    public List<List<PathPoint>> Fills { get; } = [];

    public List<PdfRectangle> Pictures { get; } = [];
}

/// <summary>A point of a line, and whether the line reaches it in a curve.</summary>
internal readonly record struct PathPoint(PdfPoint At, bool IsCurved);
