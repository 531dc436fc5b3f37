using GovInfoDisclosure.Documents.Media.Pages;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Places on a page of a PDF file, which count from the bottom, as places from the top.</summary>
/// <param name="height">How high the page is as it is shown.</param>
internal sealed class PdfPlaces(double height)
{
    private const double LeastSize = 0.5;

    public PagePoint Of(PdfPoint point) => new(point.X, height - point.Y);

    public PdfPoint PointOf(PagePoint place) => new(place.X, height - place.Y);

    /// <summary>The box around an area, which may be turned.</summary>
    public Box Of(PdfRectangle area) =>
        Box.Around([Of(area.TopLeft), Of(area.TopRight), Of(area.BottomLeft), Of(area.BottomRight)]);

    /// <summary>The size of a letter; some programs scale their letters in a way that leaves none.</summary>
    public static double SizeOf(double pointSize, PdfRectangle box) => pointSize > LeastSize ? pointSize : box.Height;

    public static ReadingDirection Of(TextOrientation orientation) => orientation switch
    {
        TextOrientation.Rotate90 => ReadingDirection.Down,
        TextOrientation.Rotate180 => ReadingDirection.Left,
        TextOrientation.Rotate270 => ReadingDirection.Up,
        TextOrientation.Other => ReadingDirection.Slanted,
        _ => ReadingDirection.Right,
    };
}
