namespace GovInfoDisclosure.FsCheck;

/// <summary>How a set of reports became wrong: each of the first two in a chain of years, the others in a family of units.</summary>
public enum PanelMechanism
{
    /// <summary>A year states other requests carried over, with their total, than the year before carries forward.</summary>
    CarryOverWrong,

    /// <summary>Two digits of a figure that the next year or the year before repeats changed places in one year.</summary>
    FigureTransposed,

    /// <summary>The report of a unit is not there.</summary>
    UnitMissing,

    /// <summary>The parent counts a unit twice.</summary>
    UnitCountedTwice,

    /// <summary>The parent counts all units but one.</summary>
    UnitLeftOut,

    /// <summary>Two digits of a figure of a unit changed places after it was counted.</summary>
    UnitFigureTransposed,

    /// <summary>The parent counts a unit with its report of the year before, which is there too.</summary>
    LastYearsReport,

    /// <summary>A unit corrected a figure, and the parent still has the sum from before.</summary>
    ParentNotUpdated,
}
