using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>How objects are printed: what applies to all that are in one.</summary>
/// <param name="Matrix">From the places of the objects to those of the page.</param>
/// <param name="Clip">What is printed of them.</param>
/// <param name="Settings">Colours of those that set none.</param>
/// <param name="IsClear">Whether nobody sees them.</param>
/// <param name="IsOpaque">Whether they hide what is under them.</param>
/// <param name="Resources">What they refer to.</param>
/// <param name="Depth">In how many others they are.</param>
internal readonly record struct OfdState(
    Affine Matrix, Box Clip, DrawParam Settings, bool IsClear, bool IsOpaque, OfdResources Resources, int Depth)
{
    // Programs nest a few groups; a chain as long as this goes round in a circle, or is meant to exhaust the stack.
    private const int MostNested = 64;

    public static OfdState OfPage(OfdResources resources) =>
        new(Affine.Page, new(double.MinValue, double.MinValue, double.MaxValue, double.MaxValue), default, false, true, resources, 0);

    /// <summary>How what is in an object is printed.</summary>
    /// <exception cref="NotReadableException">Too many objects are in each other.</exception>
    public OfdState In(PartElement drawn, Work work)
    {
        if (Depth == MostNested)
            throw Work.Exhausted();
        Affine placed = Matrix;
        Box clip = Clip;
        if (Numbers.BoxOf(drawn["Boundary"], work) is { } boundary)
        {
            placed = Matrix.After(Affine.Moved(boundary.Left, boundary.Top));
            // Some programs do not know the extent of what they print.
            clip = boundary.Width > 0 && boundary.Height > 0 ? clip.Within(Matrix.Place(boundary)) : clip;
        }

        Affine inner = Affine.Of(Numbers.Of(drawn["CTM"], work)) is { } own ? placed.After(own) : placed;
        DrawParam settings = drawn["DrawParam"] is { } id ? Resources.SettingsOf(id).Or(Settings) : Settings;
        return this with
        {
            Matrix = inner,
            Clip = Clips.Within(drawn.Child("Clips"), [Matrix, placed, inner], clip, work),
            Settings = settings,
            IsClear = IsClear || Inks.IsClear(drawn),
            IsOpaque = IsOpaque && Inks.IsOpaque(drawn),
            Depth = Depth + 1,
        };
    }
}
