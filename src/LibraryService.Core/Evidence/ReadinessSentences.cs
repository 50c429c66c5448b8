using System.Globalization;

namespace LibraryService.Evidence;

/// <summary>Says how ready self-service is, in English and in Spanish.</summary>
internal static class ReadinessSentences
{
    public static IEnumerable<string> Of(ReadinessReport report, CultureInfo culture)
    {
        var spanish = string.Equals(culture.TwoLetterISOLanguageName, "es", StringComparison.OrdinalIgnoreCase);
        string Number(long number) => number.ToString("N0", culture);
        string Times(long number) => spanish ? number == 1 ? "1 vez" : $"{Number(number)} veces" : number == 1 ? "once" : $"{Number(number)} times";
        string Share(double share) => share.ToString("P0", culture);
        yield return report.Asked == 0
            ? spanish ? $"Preparación: {Share(report.Score)}. Nadie preguntó; todas las gestiones cuentan igual." : $"Readiness: {Share(report.Score)}. Nobody asked; every task counts alike."
            : spanish ? $"Preparación: {Share(report.Score)}, según lo que se pidió {Times(report.Asked)}." : $"Readiness: {Share(report.Score)}, weighed by what people asked for {Times(report.Asked)}.";
        foreach (var task in report.Tasks)
        {
            var works = task.Task.Ways.Count(way => way.State == ReadinessState.Works);
            yield return spanish
                ? $"{task.Task.Name}: {Share(task.Score)} ({Number(works)} de {Number(task.Task.Ways.Count)} maneras funcionan); se pidió {Times(task.Asked)}, {Number(task.Served)} sin personal."
                : $"{task.Task.Name}: {Share(task.Score)} ({Number(works)} of {Number(task.Task.Ways.Count)} ways work); asked for {Times(task.Asked)}, {Number(task.Served)} of them done without staff.";
        }

        for (var i = 0; i < report.Gaps.Count; i++)
        {
            var gap = report.Gaps[i];
            var lacks = gap.Way.Lacks is { } words ? $" ({words})" : "";
            var what = (gap.Kind, spanish) switch
            {
                (ReadinessGapKind.Missing, false) => "cannot be done",
                (ReadinessGapKind.Missing, true) => "no es posible",
                (ReadinessGapKind.Partly, false) => "can be done only in part",
                (ReadinessGapKind.Partly, true) => "solo es posible en parte",
                (ReadinessGapKind.NotOffered, false) => $"works, but the desk offers nothing called '{gap.Way.Option}'",
                (ReadinessGapKind.NotOffered, true) => $"funciona, pero el mostrador no ofrece nada llamado '{gap.Way.Option}'",
                (_, false) => $"works, but {Share(gap.FallOut!.Value.Low)} to {Share(gap.FallOut.Value.High)} of those offered it are not served",
                _ => $"funciona, pero no atiende a entre {Share(gap.FallOut!.Value.Low)} y {Share(gap.FallOut.Value.High)} de quienes lo prueban",
            };
            yield return spanish
                ? $"{Number(i + 1)}. {gap.Task.Name}, {gap.Way.Name}: {what}{lacks}; se pidió {Times(gap.Asked)}."
                : $"{Number(i + 1)}. {gap.Task.Name}, {gap.Way.Name}: {what}{lacks}; asked for {Times(gap.Asked)}.";
        }

        foreach (var option in report.Undescribed)
        {
            yield return spanish ? $"'{option}' se ofrece o se probó, pero la descripción no lo tiene." : $"'{option}' is offered or was tried, but the description does not have it.";
        }
    }
}
