using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Colours as far as they decide whether a line is visible.</summary>
internal static class Colours
{
    private const double White = 0.97;

    public static bool IsWhite(IColor? color) =>
        color is GrayColor or RGBColor or CMYKColor && color.ToRGBValues() is ( > White, > White, > White);

    /// <summary>
    /// The operation with any colour as one of a device, so that no colour space is needed; null if it does nothing else. Three values are
    /// taken as red, green and blue, four as inks. A single one may as well be an ink, all of which is dark.
    /// </summary>
    public static IGraphicsStateOperation? Plain(IGraphicsStateOperation operation) => operation switch
    {
        SetStrokeColorSpace => new SetStrokeColorDeviceGray(0),
        SetNonStrokeColorSpace => new SetNonStrokeColorDeviceGray(0),
        SetStrokeColor color => Stroke(color.Operands),
        SetStrokeColorAdvanced color => Stroke(color.Operands),
        SetNonStrokeColor color => Fill(color.Operands),
        SetNonStrokeColorAdvanced color => Fill(color.Operands),
        _ => operation,
    };

    private static IGraphicsStateOperation Stroke(ReadOnlySpan<double> color) => color switch
    {
        [var r, var g, var b] => new SetStrokeColorDeviceRgb(r, g, b),
        [var c, var m, var y, var k] => new SetStrokeColorDeviceCmyk(c, m, y, k),
        _ => new SetStrokeColorDeviceGray(0),
    };

    private static IGraphicsStateOperation Fill(ReadOnlySpan<double> color) => color switch
    {
        [var r, var g, var b] => new SetNonStrokeColorDeviceRgb(r, g, b),
        [var c, var m, var y, var k] => new SetNonStrokeColorDeviceCmyk(c, m, y, k),
        _ => new SetNonStrokeColorDeviceGray(0),
    };
}
