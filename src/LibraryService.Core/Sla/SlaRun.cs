namespace LibraryService.Sla;

/// <summary>One clock of a case, and the policy under which it ran.</summary>
internal sealed record SlaRun(SlaMetric Metric, SlaClock Clock, SlaPolicy Policy);
