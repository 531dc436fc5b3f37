using GovInfoDisclosure;

namespace PropertyConsumer;

/// <summary>A toy calculator of totals, as the system of a user may have one. Repeated requests (重复申请) are forgotten.</summary>
public static class Totals
{
    public static long Outcomes(Requests requests)
    {
        Outcomes outcomes = requests.Outcomes;
        ApplicantFigures[] rows =
        [
            outcomes.Granted, outcomes.PartiallyGranted,
            outcomes.Denied.StateSecret, outcomes.Denied.ProhibitedByLaw, outcomes.Denied.SecurityAndStability, outcomes.Denied.ThirdPartyRights,
            outcomes.Denied.InternalAffairs, outcomes.Denied.ProcessInformation, outcomes.Denied.EnforcementFile, outcomes.Denied.AdministrativeQuery,
            outcomes.UnableToProvide.NotHeld, outcomes.UnableToProvide.RequiresCreation, outcomes.UnableToProvide.StillUnclear,
            outcomes.NotProcessed.Petition, /* outcomes.NotProcessed.Duplicate, */ outcomes.NotProcessed.Publication,
            outcomes.NotProcessed.Excessive, outcomes.NotProcessed.Reconfirmation,
            outcomes.Other.SupplementOverdue, outcomes.Other.FeeOverdue, outcomes.Other.Other,
        ];
        return rows.Sum(r => r.Total ?? 0);
    }
}
