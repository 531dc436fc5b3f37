using System.Collections.Frozen;

namespace GovInfoDisclosure.Narratives;

/// <summary>What the prose may count, with the rows of the form that count it. Data like the form; the words are in <see cref="Vocabulary"/>.
/// </summary>
internal static class Topics
{
    private const string New = "/requests/newlyReceived", Over = "/requests/carriedOver", Done = "/requests/outcomes/total",
        Outcomes = "/requests/outcomes/", Disclosed = "/proactiveDisclosure/", Review = "/reviewAndLitigation/";

    private static readonly FrozenDictionary<string, Topic> All = new Topic[]
    {
        // 收到 may count what was carried over as well.
        new("new", "requestsNewlyReceived", TopicKind.Received, [New]),
        new("received", "requestsReceived", TopicKind.Received, [New, $"{New} {Over}"]),
        new("handled", "requestsHandled", TopicKind.Received, [New, $"{New} {Over}", Done]),
        new("concluded", "requestsConcluded", TopicKind.Requests, [Done]),
        // Some count only what was answered with a decision about disclosure.
        new("replied", "requestsReplied", TopicKind.Requests,
            [Done, $"{Done} -{Outcomes}other", $"{Done} -{Outcomes}other -{Outcomes}notProcessed", New, $"{New} {Over}"]),
        new("carriedOver", "requestsCarriedOver", TopicKind.CarriedOver, [Over]),
        new("carriedForward", "requestsCarriedForward", TopicKind.Requests, ["/requests/carriedForward"]),
        new("carried", "requestsCarried", TopicKind.Requests, [Over, "/requests/carriedForward"]),
        Outcome("granted"), Outcome("partiallyGranted"),
        new("grantedOrPartially", "outcomeGrantedOrPartially", TopicKind.Outcome, [$"{Outcomes}granted {Outcomes}partiallyGranted"]),
        Outcome("denied"), Outcome("unableToProvide"), Outcome("notProcessed"), Outcome("other"),
        Outcome("denied/stateSecret"), Outcome("denied/prohibitedByLaw"), Outcome("denied/securityAndStability"),
        Outcome("denied/thirdPartyRights"), Outcome("denied/internalAffairs"), Outcome("denied/processInformation"),
        Outcome("denied/enforcementFile"), Outcome("denied/administrativeQuery"),
        Outcome("unableToProvide/notHeld"), Outcome("unableToProvide/requiresCreation"), Outcome("unableToProvide/stillUnclear"),
        Outcome("notProcessed/petition"), Outcome("notProcessed/duplicate"), Outcome("notProcessed/publication"),
        Outcome("notProcessed/excessive"), Outcome("notProcessed/reconfirmation"),
        Outcome("other/supplementOverdue"), Outcome("other/feeOverdue"),
        new("reconsideration", "reconsiderations", TopicKind.Cases, [$"{Review}reconsideration"]),
        new("litigation", "lawsuits", TopicKind.Cases, [$"{Review}litigation"]),
        new("cases", "reconsiderationsAndLawsuits", TopicKind.Cases, [$"{Review}reconsideration {Review}litigation"]),
        new("direct", "lawsuitsDirect", TopicKind.Cases, [$"{Review}litigation/direct"]),
        new("afterReconsideration", "lawsuitsAfterReconsideration", TopicKind.Cases, [$"{Review}litigation/afterReconsideration"]),
        new("governmentRules", "governmentRules", TopicKind.Documents, [$"{Disclosed}governmentRules"]),
        new("normativeDocuments", "normativeDocuments", TopicKind.Documents, [$"{Disclosed}normativeDocuments"]),
        new("licensing", "licensingDecisions", TopicKind.Decisions, [$"{Disclosed}licensing"]),
        new("penalties", "penaltyDecisions", TopicKind.Decisions, [$"{Disclosed}penalties"]),
        new("compulsion", "compulsionDecisions", TopicKind.Decisions, [$"{Disclosed}compulsion"]),
        new("fees", "feesAmount", TopicKind.Fees, [$"{Disclosed}fees"]),
    }.ToFrozenDictionary(t => t.Key);

    public static Topic Of(string key) => All[key];

    /// <summary>Several topics counted together.</summary>
    public static Topic Sum(Topic first, Topic second) => first.Rows[0].Contains(second.Rows[0], StringComparison.Ordinal)
        ? first
        : new(first.Key + "+" + second.Key, first.Name, first.Kind, [$"{first.Rows[0]} {second.Rows[0]}"]);

    private static Topic Outcome(string path)
    {
        string name = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return new(path, "outcome" + char.ToUpperInvariant(name[0]) + name[1..], TopicKind.Outcome, [Outcomes + path]);
    }
}
