namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>A place on a page, in points from the left and from the top.</summary>
internal readonly record struct PagePoint(double X, double Y);

/// <summary>A point of a line, and whether the line reaches it in a curve.</summary>
internal readonly record struct PathPoint(PagePoint At, bool IsCurved = false);
