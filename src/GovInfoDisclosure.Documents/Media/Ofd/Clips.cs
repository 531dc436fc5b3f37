using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>The areas that an object is printed in (GB/T 33190, 8.4), each by the box around it.</summary>
internal static class Clips
{
    /// <summary>The part of an area that clips leave.</summary>
    /// <param name="clips">The element Clips; null if there are none.</param>
    /// <param name="spaces">The places that the clips may count in. Programs do not agree on it, so that all of them are printed.</param>
    /// <param name="area">What is printed without them.</param>
    /// <param name="work">What the reading may cost.</param>
    public static Box Within(PartElement? clips, Affine[] spaces, Box area, Work work)
    {
        foreach (PartElement clip in clips?.All("Clip") ?? [])
        {
            work.Spend(clip.Children.Count, Cost.DrawnObject);
            PartElement[] outlines = [.. clip.All("Area")];
            // The outlines of letters are not known.
            if (outlines.Length == 0 || outlines.Any(a => a.Child("Path") is null))
                continue;
            area = area.Within(Box.Around(outlines.SelectMany(a => spaces.SelectMany(s => PointsOf(a, s, work)))));
        }

        return area;
    }

    private static IEnumerable<PagePoint> PointsOf(PartElement area, Affine space, Work work)
    {
        PartElement path = area.Child("Path")!;
        foreach (PartElement element in (PartElement[])[area, path])
        {
            if (Numbers.BoxOf(element["Boundary"], work) is { } boundary)
                space = space.After(Affine.Moved(boundary.Left, boundary.Top));
            if (Affine.Of(Numbers.Of(element["CTM"], work)) is { } own)
                space = space.After(own);
        }

        return OfdPath.Outlines(path, space, work).SelectMany(o => o).Select(p => p.At);
    }
}
