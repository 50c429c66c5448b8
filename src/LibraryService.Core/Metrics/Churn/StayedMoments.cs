namespace LibraryService.Metrics.Churn;

/// <summary>What the likelihood needs to know of α + T over patrons of as many visits.</summary>
internal struct StayedMoments
{
    public double People { get; private set; }

    public double Log { get; private set; }

    public double Inverse { get; private set; }

    public double Square { get; private set; }

    public void Add(double people, double end)
    {
        var inverse = 1 / end;
        People += people;
        Log += people * Math.Log(end);
        Inverse += people * inverse;
        Square += people * inverse * inverse;
    }
}
